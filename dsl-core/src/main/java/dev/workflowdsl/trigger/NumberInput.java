package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.NumberExpression;

/** An input that is a number. */
public final class NumberInput extends BaseInput<Number, NumberInput> {

    NumberInput(InputSpec spec) {
        super(spec);
    }

    /** The expression {@code inputs.<name>}. */
    @Override
    public NumberExpression value() {
        return read().asNumber();
    }

    @Override
    NumberInput copy(InputSpec changed) {
        return new NumberInput(changed);
    }
}
