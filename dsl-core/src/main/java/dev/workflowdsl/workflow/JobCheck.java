package dev.workflowdsl.workflow;

import java.util.Objects;
import java.util.Optional;

/**
 * The status checks that a job reports, for a branch protection or ruleset that asks for them; {@link Workflow#check} makes
 * one. Which checks those are is computed from the workflow: one for each leg of a matrix, and for a job that calls a
 * workflow one for each job of that.
 *
 * @see <a
 *     href="https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks">Status
 *     checks</a>
 */
public final class JobCheck {

    private static final WorkflowLookup NOTHING_KNOWN = reference -> Optional.empty();

    private final Workflow workflow;
    private final AnyJob job;
    private final Optional<App> app;
    private final WorkflowLookup lookup;

    private JobCheck(Workflow workflow, AnyJob job, Optional<App> app, WorkflowLookup lookup) {
        this.workflow = workflow;
        this.job = job;
        this.app = app;
        this.lookup = lookup;
    }

    static JobCheck of(Workflow workflow, AnyJob job) {
        if (!workflow.jobs().contains(job)) {
            boolean other =
                    workflow.jobs().stream().anyMatch(present -> present.id().equals(job.id()));
            throw new IllegalArgumentException("job \"" + job.id() + "\" is not in workflow \"" + workflow.fileName()
                    + "\", " + (other ? "which has another job of that id" : "so it reports no check there")
                    + ": give the very job that was given to jobs(...)");
        }
        return new JobCheck(workflow, job, Optional.of(App.GITHUB_ACTIONS), NOTHING_KNOWN);
    }

    /** The workflow that runs the job. */
    public Workflow workflow() {
        return workflow;
    }

    /** The job. */
    public AnyJob job() {
        return job;
    }

    /** The app that must report the checks: GitHub Actions, unless said otherwise; empty if any app or person may. */
    public Optional<App> app() {
        return app;
    }

    /** Finds workflows that are called by a reference; without one, only those are known that are Java values. */
    public WorkflowLookup lookup() {
        return lookup;
    }

    /** The same checks, reported by another app, for example by GitHub Actions of an Enterprise Server. */
    public JobCheck from(App app) {
        return new JobCheck(workflow, job, Optional.of(app), lookup);
    }

    /** The same checks, whoever reports them: anybody with write access can then report one that is green. */
    public JobCheck fromAnyApp() {
        return new JobCheck(workflow, job, Optional.empty(), lookup);
    }

    /** The same checks, where workflows are called by a reference. */
    public JobCheck lookup(WorkflowLookup lookup) {
        return new JobCheck(workflow, job, app, lookup);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobCheck that
                && workflow.equals(that.workflow)
                && job.equals(that.job)
                && app.equals(that.app)
                && lookup.equals(that.lookup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(workflow.fileName(), job.id(), app);
    }

    /** The file and the job. */
    @Override
    public String toString() {
        return workflow.fileName() + " " + job.id();
    }
}
