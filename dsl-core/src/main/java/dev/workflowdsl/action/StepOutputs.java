package dev.workflowdsl.action;

import dev.workflowdsl.expression.Contexts;
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
}
