package dev.workflowdsl.expression;

/**
 * What decides whether a job or step runs (GitHub's {@code if}). Unlike other expressions it may call the status
 * functions {@code always()}, {@code success()}, {@code failure()} and {@code cancelled()}.
 */
public sealed interface Condition permits BooleanExpression, StatusCondition, WrittenCondition {

    /**
     * A condition written as text, with or without <code>${{ }}</code> around it.
     *
     * @throws IllegalArgumentException if the text is not a valid expression
     */
    static Condition raw(String source) {
        return new StatusCondition(Sources.parse(source));
    }

    /**
     * A condition that is written out in the very text of its author, with or without <code>${{ }}</code> around it; for
     * what comes from an existing file. Where text stands beside <code>${{ }}</code>, GitHub makes one text of it all,
     * which always holds.
     *
     * @throws IllegalArgumentException if the text is not a valid expression
     */
    static Condition written(String text) {
        return new WrittenCondition(Sources.parseCondition(text), text);
    }

    /** The syntax tree. */
    Node node();

    /** The text between <code>${{</code> and <code>}}</code>. */
    default String source() {
        return Expressions.print(node());
    }

    /** {@code this && other}. */
    default Condition and(Condition other) {
        return new StatusCondition(new Node.Binary(Operator.AND, node(), other.node()));
    }

    /** {@code this || other}. */
    default Condition or(Condition other) {
        return new StatusCondition(new Node.Binary(Operator.OR, node(), other.node()));
    }

    /** {@code !this}. */
    default Condition not() {
        return new StatusCondition(new Node.Not(node()));
    }
}
