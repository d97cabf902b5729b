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

    /** {@code startsWith(this, prefix)}: whether the text begins with a prefix, without case. */
    public BooleanExpression startsWith(String prefix) {
        return Nodes.predicate("startsWith", node(), Constants.node(prefix));
    }

    /** {@code endsWith(this, suffix)}: whether the text ends with a suffix, without case. */
    public BooleanExpression endsWith(String suffix) {
        return Nodes.predicate("endsWith", node(), Constants.node(suffix));
    }
}
