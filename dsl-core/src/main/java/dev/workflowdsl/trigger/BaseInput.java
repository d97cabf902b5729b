package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;

/** The calls that all inputs share, each giving back an input of the class it is called on. */
abstract class BaseInput<T, I extends Input<T>> extends Input<T> {

    BaseInput(InputSpec spec) {
        super(spec);
    }

    abstract I copy(InputSpec changed);

    @Override
    public final I description(String text) {
        return copy(spec().description(text));
    }

    @Override
    public final I required() {
        return copy(spec().required());
    }

    @Override
    public final I defaultValue(T value) {
        return copy(spec().defaultValue(Value.of(value)));
    }

    @Override
    public final I defaultValue(Expression<? extends T> value) {
        return copy(spec().defaultValue(Value.of(value)));
    }

    @Override
    public final I defaultValue(AnyExpression value) {
        return copy(spec().defaultValue(Value.of(value)));
    }

    @Override
    public final I extra(String key, Object value) {
        return copy(spec().extra(key, value));
    }
}
