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

    IdentifiedActionStep(ImmutableStepData data) {
        super(data);
    }

    @Override
    IdentifiedActionStep<O> with(ImmutableStepData data) {
        return new IdentifiedActionStep<>(data);
    }

    @Override
    public String stepId() {
        return data.id().orElseThrow();
    }

    /** The outputs of the action. */
    @Override
    @SuppressWarnings("unchecked") // made of a step with a call of this type
    public O outputs() {
        return ((ActionCall<O>) data.call().orElseThrow()).outputsOf(stepId());
    }
}
