package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Conditions.isFork;
import static dev.workflowdsl.expression.Functions.cancelled;

import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.DownloadArtifact;
import dev.workflowdsl.catalog.actions.SetupPython;
import dev.workflowdsl.catalog.actions.UploadArtifact;
import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.docker.SetupBuildx;
import dev.workflowdsl.catalog.github.CodeqlUploadSarif;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;
import java.util.List;

/** Steps that jobs of several systems begin with. */
public final class Steps {

    private Steps() {}

    /** Checks out the repository and leaves no token in the work tree. */
    public static ActionStep<Checkout.Outputs> checkout() {
        return Step.uses(Checkout.action()).name("Check out");
    }

    /** Checks out the repository with its whole history and all tags. */
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

    /**
     * Installs Python without any cache, which other runs could have written: for what is published.
     *
     * @param version such as {@code 3.12}, or the expression that has it
     */
    public static ActionStep<SetupPython.Outputs> setupPythonAnew(Object version) {
        return Step.uses(SetupPython.action().pythonVersion(version.toString())).name("Set up Python");
    }

    /**
     * Keeps files of the job as an artifact, however the job ends.
     *
     * @param artifact its name; the legs of a matrix need different ones
     * @param days how long GitHub keeps it, from 1 to 90
     * @param paths of the files, which may hold {@code *}
     */
    public static ActionStep<UploadArtifact.Outputs> keep(String artifact, int days, String... paths) {
        return Step.uses(UploadArtifact.action(List.of(paths)).name(artifact).retentionDays(days))
                .name("Keep " + artifact)
                .onlyIf(cancelled().not());
    }

    /**
     * Hands files to later jobs as an artifact; the job fails if there are none.
     *
     * @param artifact its name
     * @param paths of the files, which may hold {@code *}
     */
    public static ActionStep<UploadArtifact.Outputs> handOn(String artifact, String... paths) {
        return Step.uses(UploadArtifact.action(List.of(paths))
                        .name(artifact)
                        .ifNoFilesFound(UploadArtifact.IfNoFilesFound.ERROR)
                        .retentionDays(30))
                .name("Hand on " + artifact);
    }

    /** Fetches what a job before has handed on, into a directory of the same name. */
    public static ActionStep<DownloadArtifact.Outputs> fetch(String artifact) {
        return Step.uses(DownloadArtifact.action().name(artifact).path(artifact))
                .name("Fetch " + artifact);
    }

    /**
     * Shows findings in the Security tab of the repository, also if the step that found them has failed. Pull requests from
     * forks cannot, since their token reads only. The job needs {@code security-events: write}.
     *
     * @param sarif the file with the findings
     * @param category which tells tools apart that look at the same commit
     */
    public static ActionStep<CodeqlUploadSarif.Outputs> showFindings(String sarif, String category) {
        return Step.uses(CodeqlUploadSarif.action().sarifFile(sarif).category(category))
                .name("Show findings of " + category)
                .onlyIf(cancelled().not().and(isFork().not()));
    }

    /** Fails if an image has vulnerabilities of high or critical severity for which there is a fix. */
    public static ActionStep<StepOutputs> scanImage(String image) {
        return Step.uses(Trivy.action()
                        .imageRef(image)
                        .severity(Trivy.Severity.CRITICAL, Trivy.Severity.HIGH)
                        .ignoreUnfixed(true)
                        .exitCode(1)
                        .cache(false))
                .name("Scan the image");
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
