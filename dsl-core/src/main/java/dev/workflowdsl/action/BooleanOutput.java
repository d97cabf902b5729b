package dev.workflowdsl.action;

import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.StringExpression;

/** An output that is {@code true} or {@code false}; any other text is read as false. */
public final class BooleanOutput extends Output<Boolean> {

    BooleanOutput(String name) {
        super(name);
    }

    @Override
    public BooleanExpression read(StringExpression text) {
        return text.eq("true");
    }
}
