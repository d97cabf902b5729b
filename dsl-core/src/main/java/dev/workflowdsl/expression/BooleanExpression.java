package dev.workflowdsl.expression;

/** An expression that yields true or false; it can be used as a condition too. */
public final class BooleanExpression extends Expression<Boolean> implements Condition {

    BooleanExpression(Node node) {
        super(node);
    }

    /** The given tree, known to yield true or false. */
    public static BooleanExpression of(Node node) {
        return new BooleanExpression(node);
    }

    /** {@code this && other}. */
    public BooleanExpression and(BooleanExpression other) {
        return new BooleanExpression(new Node.Binary(Operator.AND, node(), other.node()));
    }

    /** {@code this || other}. */
    public BooleanExpression or(BooleanExpression other) {
        return new BooleanExpression(new Node.Binary(Operator.OR, node(), other.node()));
    }

    /** {@code !this}; of a comparison for equality, the one for the contrary. */
    @Override
    public BooleanExpression not() {
        if (node() instanceof Node.Binary binary && binary.operator() == Operator.EQ) {
            return new BooleanExpression(new Node.Binary(Operator.NE, binary.left(), binary.right()));
        }
        if (node() instanceof Node.Binary binary && binary.operator() == Operator.NE) {
            return new BooleanExpression(new Node.Binary(Operator.EQ, binary.left(), binary.right()));
        }
        return new BooleanExpression(new Node.Not(node()));
    }
}
