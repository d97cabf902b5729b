package dev.workflowdsl.expression;

import org.jspecify.annotations.Nullable;

/**
 * A word or sign of an expression.
 *
 * @param kind what it is
 * @param start where it starts in the source, counted from 0
 * @param text as written
 * @param value what a literal stands for
 * @param operator the operator, if it is one with two operands
 */
record Token(
        Kind kind,
        int start,
        String text,
        @Nullable Data value,
        @Nullable Operator operator) {

    /** The kinds of tokens. */
    enum Kind {
        LEFT_PAREN,
        RIGHT_PAREN,
        LEFT_BRACKET,
        RIGHT_BRACKET,
        COMMA,
        DOT,
        STAR,
        NOT,
        OPERATOR,
        LITERAL,
        NAME,
        END;

        /** Whether an operand must follow, so that a point starts a number such as {@code .5}. */
        boolean awaitsOperand() {
            return switch (this) {
                case LEFT_PAREN, LEFT_BRACKET, COMMA, NOT, OPERATOR -> true;
                case RIGHT_PAREN, RIGHT_BRACKET, DOT, STAR, LITERAL, NAME, END -> false;
            };
        }
    }

    static Token sign(Kind kind, int start, String text) {
        return new Token(kind, start, text, null, null);
    }

    static Token literal(int start, String text, Data value) {
        return new Token(Kind.LITERAL, start, text, value, null);
    }

    static Token operator(int start, Operator operator) {
        return new Token(Kind.OPERATOR, start, operator.symbol(), null, operator);
    }
}
