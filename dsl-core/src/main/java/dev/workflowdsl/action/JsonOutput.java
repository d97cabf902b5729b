package dev.workflowdsl.action;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.StringExpression;

/** An output that is a JSON text; it is read as what the text says. */
public final class JsonOutput extends Output<Object> {

    JsonOutput(String name) {
        super(name);
    }

    @Override
    public AnyExpression read(StringExpression text) {
        return Functions.fromJson(text);
    }
}
