package dev.workflowdsl.workflow;

import dev.workflowdsl.action.StepOutputs;

/** A step that runs a script and has an id. */
public final class IdentifiedRunStep extends ScriptStep<IdentifiedRunStep> implements IdentifiedStep {

    IdentifiedRunStep(ImmutableStepData data) {
        super(data);
    }

    @Override
    IdentifiedRunStep with(ImmutableStepData data) {
        return new IdentifiedRunStep(data);
    }

    @Override
    public String stepId() {
        return data.id().orElseThrow();
    }

    /** The outputs that the script writes to the file {@code $GITHUB_OUTPUT}. */
    @Override
    public StepOutputs outputs() {
        return new StepOutputs(stepId());
    }
}
