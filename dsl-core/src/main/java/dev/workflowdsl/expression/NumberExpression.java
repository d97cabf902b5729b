package dev.workflowdsl.expression;

/** An expression that yields a number. */
public final class NumberExpression extends Expression<Number> {

    NumberExpression(Node node) {
        super(node);
    }

    /** The given tree, known to yield a number. */
    public static NumberExpression of(Node node) {
        return new NumberExpression(node);
    }

    /** Less than a constant. */
    public BooleanExpression lt(Number constant) {
        return compare(Operator.LT, Constants.node(constant));
    }

    /** Less than another number. */
    public BooleanExpression lt(NumberExpression other) {
        return compare(Operator.LT, other.node());
    }

    /** Less than or equal to a constant. */
    public BooleanExpression le(Number constant) {
        return compare(Operator.LE, Constants.node(constant));
    }

    /** Less than or equal to another number. */
    public BooleanExpression le(NumberExpression other) {
        return compare(Operator.LE, other.node());
    }

    /** Greater than a constant. */
    public BooleanExpression gt(Number constant) {
        return compare(Operator.GT, Constants.node(constant));
    }

    /** Greater than another number. */
    public BooleanExpression gt(NumberExpression other) {
        return compare(Operator.GT, other.node());
    }

    /** Greater than or equal to a constant. */
    public BooleanExpression ge(Number constant) {
        return compare(Operator.GE, Constants.node(constant));
    }

    /** Greater than or equal to another number. */
    public BooleanExpression ge(NumberExpression other) {
        return compare(Operator.GE, other.node());
    }

    /** {@code this || number}: another number where this one is missing, NaN or 0. */
    public NumberExpression or(Number number) {
        return new NumberExpression(new Node.Binary(Operator.OR, node(), Constants.node(number)));
    }

    /** {@code this || number}: another number where this one is missing, NaN or 0. */
    public NumberExpression or(NumberExpression number) {
        return new NumberExpression(new Node.Binary(Operator.OR, node(), number.node()));
    }
}
