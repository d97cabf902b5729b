package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.BooleanExpression;

/** An input that is true or false. */
public final class BooleanInput extends BaseInput<Boolean, BooleanInput> {

    BooleanInput(InputSpec spec) {
        super(spec);
    }

    /** The expression {@code inputs.<name>}. */
    @Override
    public BooleanExpression value() {
        return read().asBoolean();
    }

    @Override
    BooleanInput copy(InputSpec changed) {
        return new BooleanInput(changed);
    }
}
