package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;

/** Assertions about a job that calls a workflow. */
public final class CallingJobAssert extends AbstractJobAssert<CallingJobAssert, CallingJob> {

    CallingJobAssert(CallingJob actual) {
        super(actual, CallingJobAssert.class, Optional.empty(), alone(actual));
    }

    CallingJobAssert(CallingJob actual, Workflow workflow, Walk walk) {
        super(actual, CallingJobAssert.class, Optional.of(workflow), walk);
    }

    /** The job calls this workflow of the same repository. */
    @CanIgnoreReturnValue
    public CallingJobAssert calls(Workflow workflow) {
        return calls("./" + workflow.path());
    }

    /**
     * The job calls this workflow.
     *
     * @param uses as it stands in the file, for example {@code ./.github/workflows/deploy.yml}
     */
    @CanIgnoreReturnValue
    public CallingJobAssert calls(String uses) {
        return requireEqual(
                "to call the workflow", uses, "it calls", actual.uses().uses());
    }

    /** The job gives this value, or an expression, to an input of the workflow. */
    @CanIgnoreReturnValue
    public CallingJobAssert hasInput(Input<?> input, Object value) {
        return hasInput(input.name(), value);
    }

    /** The job gives this value, or an expression, to an input of the workflow. */
    @CanIgnoreReturnValue
    public CallingJobAssert hasInput(String name, Object value) {
        return requireEntry("the input", actual.inputs(), name, value);
    }

    /** The job gives the workflow its secret {@code secret} by the value of {@code value}. */
    @CanIgnoreReturnValue
    public CallingJobAssert passesSecret(Secret secret, Secret value) {
        return requireEntry("the secret", actual.secrets(), secret.name(), value);
    }
}
