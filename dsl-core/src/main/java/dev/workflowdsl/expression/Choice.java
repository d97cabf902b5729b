package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Values for conditions, of which the first that holds counts; what to take if none does is still missing.
 *
 * @param <T> the Java type of the values
 * @param <E> the type of the whole expression
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#case">case</a>
 */
public final class Choice<T, E extends Expression<T>> {
    private final List<Node> arguments;
    private final Function<Node, E> type;

    Choice(BooleanExpression condition, Node value, Function<Node, E> type) {
        this(List.of(Truth.of(condition.node()), value), type);
    }

    private Choice(List<Node> arguments, Function<Node, E> type) {
        this.arguments = arguments;
        this.type = type;
    }

    /** The {@code value} for when {@code condition} holds and none of those before does. */
    public Choice<T, E> orWhen(BooleanExpression condition, T value) {
        return orWhen(condition, Constants.node(value));
    }

    /** The {@code value} for when {@code condition} holds and none of those before does. */
    public Choice<T, E> orWhen(BooleanExpression condition, Expression<? extends T> value) {
        return orWhen(condition, value.node());
    }

    /**
     * The whole expression, whose value is {@code value} when no condition holds.
     *
     * @throws IllegalArgumentException if there are more than 127 conditions
     */
    public E otherwise(T value) {
        return otherwise(Constants.node(value));
    }

    /**
     * The whole expression, whose value is {@code value} when no condition holds.
     *
     * @throws IllegalArgumentException if there are more than 127 conditions
     */
    public E otherwise(Expression<? extends T> value) {
        return otherwise(value.node());
    }

    private Choice<T, E> orWhen(BooleanExpression condition, Node value) {
        List<Node> longer = new ArrayList<>(arguments);
        longer.add(Truth.of(condition.node()));
        longer.add(value);
        return new Choice<>(List.copyOf(longer), type);
    }

    private E otherwise(Node value) {
        List<Node> all = new ArrayList<>(arguments);
        all.add(value);
        return type.apply(new Node.Call("case", all));
    }
}
