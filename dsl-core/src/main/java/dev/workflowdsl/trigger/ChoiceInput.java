package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Expression;

/**
 * An input that is one of the constants of an enumeration.
 *
 * @param <E> the enumeration
 */
public final class ChoiceInput<E extends Enum<E>> extends BaseInput<E, ChoiceInput<E>> {

    ChoiceInput(InputSpec spec) {
        super(spec);
    }

    /** The expression {@code inputs.<name>}, to be compared with constants of the enumeration. */
    @Override
    public Expression<E> value() {
        return Expression.typed(read().node());
    }

    @Override
    ChoiceInput<E> copy(InputSpec changed) {
        return new ChoiceInput<>(changed);
    }
}
