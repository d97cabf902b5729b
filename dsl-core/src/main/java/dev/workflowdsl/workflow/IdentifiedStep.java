package dev.workflowdsl.workflow;

import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.StringExpression;

/** A step with an id, so that expressions and other steps can refer to it. */
public sealed interface IdentifiedStep permits IdentifiedRunStep, IdentifiedActionStep {

    /** The id. */
    String stepId();

    /** The outputs. */
    StepOutputs outputs();

    /** Whether following steps start while this one goes on. */
    boolean isBackground();

    /** {@code steps.<id>.outcome}: success, failure, cancelled or skipped, before continue-on-error counts. */
    default StringExpression outcome() {
        return Contexts.stepsOutcome(stepId());
    }

    /** {@code steps.<id>.conclusion}: success, failure, cancelled or skipped, after continue-on-error counts. */
    default StringExpression conclusion() {
        return Contexts.stepsConclusion(stepId());
    }
}
