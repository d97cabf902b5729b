package dev.workflowdsl.expression;

import java.util.List;

/**
 * The operators with two operands, loosest first: {@code ||}, {@code &&}, then equality, then ordering.
 *
 * <p>All of them group from the left: {@code a == b == c} is {@code (a == b) == c}.
 */
public enum Operator {
    /** {@code ||}: the first operand that is truthy, else the last one. */
    OR("||", 1),
    /** {@code &&}: the first operand that is falsy, else the last one. */
    AND("&&", 2),
    /** {@code ==}: loose equality, text without regard to case. */
    EQ("==", 3),
    /** {@code !=}: the opposite of {@link #EQ}. */
    NE("!=", 3),
    /** {@code <}. */
    LT("<", 4),
    /** {@code <=}. */
    LE("<=", 4),
    /** {@code >}. */
    GT(">", 4),
    /** {@code >=}. */
    GE(">=", 4);

    /** All operators, those with two signs before those that are the beginning of another one. */
    static final List<Operator> LONGEST_FIRST = List.of(OR, AND, EQ, NE, LE, GE, LT, GT);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** The operator as it is written, such as {@code &&}. */
    public String symbol() {
        return symbol;
    }

    /** How tightly the operator binds; the higher, the tighter. */
    int precedence() {
        return precedence;
    }

    /** Whether this is {@code ||} or {@code &&}, which stop at the operand that decides and yield an operand, not a boolean. */
    public boolean isLogical() {
        return this == OR || this == AND;
    }
}
