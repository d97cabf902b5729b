package dev.workflowdsl.expression;

/** An expression that yields text. */
public final class StringExpression extends Expression<String> {

    StringExpression(Node node) {
        super(node);
    }

    /** The given tree, known to yield text. */
    public static StringExpression of(Node node) {
        return new StringExpression(node);
    }

    /** {@code contains(this, part)}: whether the text holds a part, without case. */
    public BooleanExpression contains(String part) {
        return Nodes.predicate("contains", node(), Constants.node(part));
    }

    /** {@code contains(this, part)}: whether the text holds a computed part, without case. */
    public BooleanExpression contains(Expression<String> part) {
        return Nodes.predicate("contains", node(), part.node());
    }

    /** {@code startsWith(this, prefix)}: whether the text begins with a prefix, without case. */
    public BooleanExpression startsWith(String prefix) {
        return Nodes.predicate("startsWith", node(), Constants.node(prefix));
    }

    /** {@code startsWith(this, prefix)}: whether the text begins with a computed prefix, without case. */
    public BooleanExpression startsWith(Expression<String> prefix) {
        return Nodes.predicate("startsWith", node(), prefix.node());
    }

    /** {@code endsWith(this, suffix)}: whether the text ends with a suffix, without case. */
    public BooleanExpression endsWith(String suffix) {
        return Nodes.predicate("endsWith", node(), Constants.node(suffix));
    }

    /** {@code endsWith(this, suffix)}: whether the text ends with a computed suffix, without case. */
    public BooleanExpression endsWith(Expression<String> suffix) {
        return Nodes.predicate("endsWith", node(), suffix.node());
    }

    /** {@code this || text}: another text where this one is empty or missing. */
    public StringExpression or(String text) {
        return new StringExpression(new Node.Binary(Operator.OR, node(), Constants.node(text)));
    }

    /** {@code this || text}: another text where this one is empty or missing. */
    public StringExpression or(Expression<String> text) {
        return new StringExpression(new Node.Binary(Operator.OR, node(), text.node()));
    }
}
