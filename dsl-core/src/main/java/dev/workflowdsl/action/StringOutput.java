package dev.workflowdsl.action;

import dev.workflowdsl.expression.StringExpression;

/** An output that is text. */
public final class StringOutput extends Output<String> {

    StringOutput(String name) {
        super(name);
    }

    @Override
    public StringExpression read(StringExpression text) {
        return text;
    }
}
