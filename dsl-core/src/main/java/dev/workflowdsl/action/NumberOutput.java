package dev.workflowdsl.action;

import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.StringExpression;

/** An output that is a number; it is read as JSON. */
public final class NumberOutput extends Output<Number> {

    NumberOutput(String name) {
        super(name);
    }

    @Override
    public NumberExpression read(StringExpression text) {
        return Functions.fromJson(text).asNumber();
    }
}
