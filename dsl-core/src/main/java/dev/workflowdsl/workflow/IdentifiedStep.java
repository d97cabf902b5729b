package dev.workflowdsl.workflow;

import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.internal.Seq;

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

    /** The ids of steps that must run in the background. */
    static Seq<String> backgroundIds(IdentifiedStep first, IdentifiedStep... more) {
        Seq<String> ids = Seq.<String>empty().plus(requireBackground(first));
        for (IdentifiedStep step : more) {
            ids = ids.plus(requireBackground(step));
        }
        return ids;
    }

    private static String requireBackground(IdentifiedStep step) {
        if (!step.isBackground()) {
            throw new IllegalArgumentException("step \"" + step.stepId()
                    + "\" does not run in the background, so there is nothing to wait for or cancel: call background() on it");
        }
        return step.stepId();
    }
}
