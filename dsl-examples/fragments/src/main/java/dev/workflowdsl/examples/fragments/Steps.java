package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupPython;
import dev.workflowdsl.catalog.docker.SetupBuildx;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;

/** Steps that jobs of several systems begin with. */
public final class Steps {

    private Steps() {}

    /** Checks out the repository and leaves no token in the work tree. */
    public static ActionStep<Checkout.Outputs> checkout() {
        return Step.uses(Checkout.action()).name("Check out");
    }

    /**
     * Checks out the repository with its whole history and all tags, which the size of a large one makes slow.
     */
    public static ActionStep<Checkout.Outputs> checkoutWithHistory() {
        return Step.uses(Checkout.action().fetchDepth(0)).name("Check out with history");
    }

    /**
     * Installs Python, with a cache of the packages that pip fetches.
     *
     * @param version such as {@code 3.12}
     */
    public static ActionStep<SetupPython.Outputs> setupPython(String version) {
        return setupPython(SetupPython.action().pythonVersion(version));
    }

    /**
     * Installs Python, with a cache of the packages that pip fetches.
     *
     * @param version the axis, variable or input that has it
     */
    public static ActionStep<SetupPython.Outputs> setupPython(Reference<String> version) {
        return setupPython(SetupPython.action().pythonVersion(version));
    }

    /**
     * Installs Python, with a cache of the packages that pip fetches.
     *
     * @param version computed
     */
    public static ActionStep<SetupPython.Outputs> setupPython(Expression<String> version) {
        return setupPython(SetupPython.action().pythonVersion(version));
    }

    private static ActionStep<SetupPython.Outputs> setupPython(SetupPython action) {
        return Step.uses(action.cache(SetupPython.Cache.PIP)).name("Set up Python");
    }

    /** Sets up BuildKit from its release, not from a cache that other runs can write. */
    public static ActionStep<SetupBuildx.Outputs> setupBuildx() {
        return Step.uses(SetupBuildx.action().cacheBinary(false)).name("Set up Buildx");
    }

    /** Waits until the service at {@code API_URL} is well and runs the commit of this run. */
    public static RunStep checkHealth() {
        return Step.runResource(Steps.class, "check-health.sh").name("Check health");
    }
}
