package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;

/** Steps that jobs of several systems begin with. */
public final class Steps {

    private Steps() {}

    /** Checks out the repository and leaves no token in the work tree. */
    public static ActionStep<StepOutputs> checkout() {
        return Step.uses(Actions.checkout().with("persist-credentials", false)).name("Check out");
    }

    /**
     * Installs Python, with a cache of the packages that pip fetches.
     *
     * @param version a version, or the axis or expression that has it
     */
    public static ActionStep<StepOutputs> setupPython(Object version) {
        return Step.uses(Actions.setupPython().with("python-version", version).with("cache", "pip"))
                .name("Set up Python");
    }

    /** Sets up BuildKit from its release, not from a cache that other runs can write. */
    public static ActionStep<StepOutputs> setupBuildx() {
        return Step.uses(Actions.setupBuildx().with("cache-binary", false)).name("Set up Buildx");
    }

    /** Waits until the service at {@code API_URL} is well and runs the commit of this run. */
    public static RunStep checkHealth() {
        return Step.runResource(Steps.class, "check-health.sh").name("Check health");
    }
}
