package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.StringExpression;

/** An input that is text: any, one of some options, or the name of an environment. */
public final class StringInput extends BaseInput<String, StringInput> {

    StringInput(InputSpec spec) {
        super(spec);
    }

    /** The expression {@code inputs.<name>}. */
    @Override
    public StringExpression value() {
        return read().asString();
    }

    @Override
    StringInput copy(InputSpec changed) {
        return new StringInput(changed);
    }
}
