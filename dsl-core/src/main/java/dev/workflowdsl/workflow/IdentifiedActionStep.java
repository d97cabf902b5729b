package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.StepOutputs;

/**
 * A step that uses an action and has an id.
 *
 * @param <O> the outputs that the action has
 */
public final class IdentifiedActionStep<O extends StepOutputs> extends ExecutableStep<IdentifiedActionStep<O>>
        implements IdentifiedStep {

    private final ActionCall<O> action;

    IdentifiedActionStep(ImmutableStepData data, ActionCall<O> action) {
        super(data);
        this.action = action;
    }

    @Override
    IdentifiedActionStep<O> with(ImmutableStepData data) {
        return new IdentifiedActionStep<>(data, action);
    }

    @Override
    public String stepId() {
        return data.id().orElseThrow();
    }

    /** The outputs of the action. */
    @Override
    public O outputs() {
        return action.outputsOf(stepId());
    }
}
