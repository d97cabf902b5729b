package dev.workflowdsl.expression;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that GitHub computes while the workflow runs; {@code toString()} is its <code>${{ }}</code> form, so it can
 * stand inside an ordinary Java string.
 *
 * @param <T> the Java type of the computed value
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions">Expressions</a>
 */
public sealed class Expression<T> permits AnyExpression, BooleanExpression, NumberExpression, StringExpression {

    private final Node node;

    /** Made when it is first asked for; a race between threads makes an equal one. */
    private transient @Nullable Template template;

    Expression(Node node) {
        this.node = Objects.requireNonNull(node);
    }

    /**
     * An expression of a type that has no operators of its own, for example an enumeration.
     *
     * @param <T> the Java type of the computed value
     */
    public static <T> Expression<T> typed(Node node) {
        return new Expression<>(node);
    }

    /**
     * An expression written as text, with or without <code>${{ }}</code> around it; what it yields is not known.
     *
     * @throws IllegalArgumentException if the text is not a valid expression
     */
    public static AnyExpression raw(String source) {
        return new AnyExpression(Sources.parse(source));
    }

    /**
     * What a text with expressions in it yields; it is written out as the very text of its author.
     *
     * @param <T> the Java type of the computed value
     */
    public static <T> Expression<T> of(Template text) {
        Expression<T> expression = typed(text.toExpression());
        expression.template = text;
        return expression;
    }

    /** The syntax tree. */
    public final Node node() {
        return node;
    }

    /**
     * The text that is nothing but this expression, as it enters a workflow.
     *
     * @throws IllegalArgumentException if the expression breaks GitHub's limits on length and depth
     */
    public final Template template() {
        Template present = template;
        if (present == null) {
            present = Template.of(node);
            template = present;
        }
        return present;
    }

    /** Equal to a constant; GitHub compares strings without case. */
    public final BooleanExpression eq(T constant) {
        return compare(Operator.EQ, Constants.node(constant));
    }

    /** Equal to another computed value; GitHub compares strings without case. */
    public final BooleanExpression eq(Expression<? extends T> other) {
        return compare(Operator.EQ, other.node());
    }

    /** Not equal to a constant; GitHub compares strings without case. */
    public final BooleanExpression ne(T constant) {
        return compare(Operator.NE, Constants.node(constant));
    }

    /** Not equal to another computed value; GitHub compares strings without case. */
    public final BooleanExpression ne(Expression<? extends T> other) {
        return compare(Operator.NE, other.node());
    }

    /**
     * Equal to one of several constants: {@code contains(fromJSON('["a", "b"]'), this)}; GitHub compares strings without case.
     *
     * @throws IllegalArgumentException if a constant is text with an expression in it
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final BooleanExpression isOneOf(T first, T... more) {
        return Nodes.predicate("contains", Constants.array(first, more), node);
    }

    final BooleanExpression compare(Operator operator, Node other) {
        return new BooleanExpression(new Node.Binary(operator, node, other));
    }

    /** The text between <code>${{</code> and <code>}}</code>. */
    public final String source() {
        return Expressions.print(node);
    }

    /** Equal to whatever has the same syntax tree: another expression, or a {@link Condition}. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Expression<?> that
                ? node.equals(that.node)
                : other instanceof Condition condition && node.equals(condition.node());
    }

    @Override
    public final int hashCode() {
        return node.hashCode();
    }

    /** The <code>${{ }}</code> form. */
    @Override
    public final String toString() {
        return template().text();
    }
}
