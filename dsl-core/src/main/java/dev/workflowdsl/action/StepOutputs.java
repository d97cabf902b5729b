package dev.workflowdsl.action;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.StringExpression;

/** The outputs of a step with an id; wrappers of actions add methods for the outputs they know. */
public class StepOutputs {

    private final String stepId;

    /** The outputs of the step of that id. */
    public StepOutputs(String stepId) {
        this.stepId = stepId;
    }

    /** {@code steps.<id>.outputs.<name>}. */
    public final StringExpression get(String name) {
        return Contexts.stepsOutput(stepId, name);
    }

    /** An output that is {@code true} or {@code false}; false if it was not set, for example by a step that was skipped. */
    protected final BooleanExpression bool(String name) {
        return get(name).eq("true");
    }

    /** An output that is a number, for which it must have been set. */
    protected final NumberExpression number(String name) {
        return json(name).asNumber();
    }

    /** An output that is a JSON text, for which it must have been set. */
    protected final AnyExpression json(String name) {
        return Functions.fromJson(get(name));
    }
}
