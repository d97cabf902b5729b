package dev.workflowdsl.expression;

/**
 * A condition that waits for the value it decides on; {@link Functions#when} makes one.
 *
 * <p>{@code when(condition).then("a").otherwise("b")} is {@code case(condition, 'a', 'b')}. The usual {@code condition && 'a' || 'b'}
 * would yield the other value whenever the first one is empty, 0 or false.
 */
public final class When {
    private final BooleanExpression condition;

    When(BooleanExpression condition) {
        this.condition = condition;
    }

    /** The text for when the condition holds. */
    public Choice<String, StringExpression> then(String text) {
        return new Choice<>(condition, Constants.node(text), StringExpression::new);
    }

    /** The text for when the condition holds. */
    public Choice<String, StringExpression> then(StringExpression text) {
        return new Choice<>(condition, text.node(), StringExpression::new);
    }

    /** The number for when the condition holds. */
    public Choice<Number, NumberExpression> then(Number number) {
        return new Choice<>(condition, Constants.node(number), NumberExpression::new);
    }

    /** The number for when the condition holds. */
    public Choice<Number, NumberExpression> then(NumberExpression number) {
        return new Choice<>(condition, number.node(), NumberExpression::new);
    }

    /** True or false for when the condition holds. */
    public Choice<Boolean, BooleanExpression> then(boolean value) {
        return new Choice<>(condition, Constants.node(value), BooleanExpression::new);
    }

    /** True or false for when the condition holds. */
    public Choice<Boolean, BooleanExpression> then(BooleanExpression value) {
        return new Choice<>(condition, value.node(), BooleanExpression::new);
    }

    /** The value, of a type that is not known, for when the condition holds. */
    public Choice<Object, AnyExpression> then(AnyExpression value) {
        return new Choice<>(condition, value.node(), AnyExpression::new);
    }

    /**
     * The value for when the condition holds.
     *
     * @param <T> the Java type of the value
     */
    public <T> Choice<T, Expression<T>> then(Expression<T> value) {
        return new Choice<>(condition, value.node(), Expression::typed);
    }
}
