package dev.workflowdsl.workflow;

/**
 * A step that uses an action.
 *
 * @param <S> with or without an id
 */
public abstract sealed class UsesStep<S extends UsesStep<S>> extends ExecutableStep<S>
        permits ActionStep, IdentifiedActionStep {

    UsesStep(ImmutableStepData data) {
        super(data);
    }
}
