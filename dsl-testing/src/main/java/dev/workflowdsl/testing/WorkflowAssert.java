package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.JobSite;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assertions about a workflow.
 *
 * <p>{@link #job(String)} goes on with one of its jobs; {@link #hasJobSatisfying(String, Consumer)} asks something of a job
 * and stays with the workflow.
 */
public final class WorkflowAssert extends CodeAssert<WorkflowAssert, Workflow> {

    private final Walk walk;

    WorkflowAssert(Workflow actual) {
        this(actual, Walk.of(actual));
    }

    private WorkflowAssert(Workflow actual, Walk walk) {
        super(
                actual,
                WorkflowAssert.class,
                Subject.of("workflow " + actual.path(), Path.root(), actual, actual.origin()),
                new Parts(walk, Path.root()));
        this.walk = walk;
    }

    /** The workflow shows this name in the list of workflows. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasName(String name) {
        return requirePresent("to have the name", name, actual.name());
    }

    /**
     * Each of these events starts the workflow, with exactly these filters.
     *
     * @param first an event
     * @param more other events
     */
    @CanIgnoreReturnValue
    public WorkflowAssert triggersOn(Event first, Event... more) {
        return requireAll("to start on", list(first, more), "it starts on", actual.on());
    }

    /** These events start the workflow, with exactly these filters and in whatever order, and no others do. */
    @CanIgnoreReturnValue
    public WorkflowAssert triggersOnlyOn(Event first, Event... more) {
        return requireSame("to start only on", list(first, more), "it starts on", actual.on());
    }

    /** No event of this kind starts the workflow, whatever its filters; for example {@code PullRequestTarget.class}. */
    @CanIgnoreReturnValue
    public WorkflowAssert doesNotTriggerOn(Class<? extends Event> event) {
        return requireNone(
                "not to start on any " + event.getSimpleName(),
                "it starts on",
                actual.on().stream().filter(event::isInstance).toList());
    }

    /** The workflow has jobs of exactly these ids, in whatever order. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasJobs(String... ids) {
        return requireSame("to have the jobs", List.of(ids), "it has", ids());
    }

    /** Each of these jobs waits for the one before it, directly or because it waits for another one that does. */
    @CanIgnoreReturnValue
    public WorkflowAssert runsJobsInOrder(String first, String second, String... more) {
        List<String> order = new ArrayList<>(List.of(first, second));
        order.addAll(List.of(more));
        for (int i = 0; i < order.size(); i++) {
            AnyJob job = anyJob(order.get(i));
            Set<String> before = new LinkedHashSet<>();
            collectNeeds(job, before);
            if (i > 0 && !before.contains(order.get(i - 1))) {
                throw differing(
                        "to run jobs in this order",
                        order,
                        "job \"" + job.id() + "\" does not wait for \"" + order.get(i - 1) + "\", only for",
                        List.copyOf(before));
            }
        }
        return this;
    }

    private void collectNeeds(AnyJob job, Set<String> before) {
        for (String id : job.needs()) {
            if (before.add(id)) {
                walk.job(id).ifPresent(site -> collectNeeds(site.job(), before));
            }
        }
    }

    /**
     * Goes on with the job of this id, which has steps.
     *
     * @throws AssertionError if there is none, or if it calls a workflow
     */
    public JobAssert job(String id) {
        if (anyJob(id) instanceof Job job) {
            return new JobAssert(job, actual, walk);
        }
        throw failed(subject.message("to have a job \"" + id + "\" with steps", "that job calls a workflow"));
    }

    /**
     * Goes on with the job of this id, which calls a workflow.
     *
     * @throws AssertionError if there is none, or if it has steps
     */
    public CallingJobAssert callingJob(String id) {
        if (anyJob(id) instanceof CallingJob job) {
            return new CallingJobAssert(job, actual, walk);
        }
        throw failed(subject.message("to have a job \"" + id + "\" that calls a workflow", "that job has steps"));
    }

    private AnyJob anyJob(String id) {
        return walk.job(id)
                .map(JobSite::job)
                .orElseThrow(() -> differing("to have the job", id, Similar.hint("it has the jobs", id, ids()), ids()));
    }

    private List<String> ids() {
        return actual.jobs().stream().map(AnyJob::id).toList();
    }

    /** The job of this id has steps and meets what is asked, for example {@code job -> job.needs("build")}. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasJobSatisfying(String id, Consumer<JobAssert> requirements) {
        requirements.accept(job(id));
        return this;
    }

    /** Each job with steps meets what is asked, for example {@code JobAssert::hasTimeout}. */
    @CanIgnoreReturnValue
    public WorkflowAssert allJobsSatisfy(Consumer<JobAssert> requirements) {
        for (AnyJob job : actual.jobs()) {
            if (job instanceof Job withSteps) {
                requirements.accept(new JobAssert(withSteps, actual, walk));
            }
        }
        return this;
    }

    /**
     * Goes on with the permissions that the workflow itself gives.
     *
     * @throws AssertionError if it says nothing about permissions, so that the settings of the repository decide
     */
    public PermissionsAssert permissions() {
        return new PermissionsAssert(
                present(actual.permissions(), "to give permissions", "it does not mention any"), subject);
    }

    /** The workflow itself gives exactly these permissions, which its jobs have if they do not give others. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasPermissions(Permission... permissions) {
        permissions().grantsExactly(permissions);
        return this;
    }

    /** The token of no job may do more than this, be it by the job's own permissions or by those of the workflow. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasNoPermissionsBeyond(Permission... limit) {
        Permissions allowed = Permissions.of(limit);
        List<String> beyond = new ArrayList<>();
        for (AnyJob job : actual.jobs()) {
            job.permissions()
                    .or(actual::permissions)
                    .ifPresentOrElse(
                            given -> given.beyond(allowed)
                                    .forEach(permission -> beyond.add(permission + " in jobs." + job.id())),
                            () -> beyond.add("whatever the repository's default is in jobs." + job.id()));
        }
        return requireNothingBeyond(
                "to have no permissions beyond", PermissionsAssert.shown(allowed), "it also has", beyond);
    }

    /** The workflow has this environment variable. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasEnv(String name, Object value) {
        return requireEntry("the environment variable", actual.env(), name, value);
    }

    /** Runs of the workflow wait for each other in this way. */
    @CanIgnoreReturnValue
    public WorkflowAssert hasConcurrency(Concurrency concurrency) {
        return requirePresent("to have the concurrency", concurrency, actual.concurrency());
    }

    /**
     * Goes on with what these checks find in the workflow alone; checks across workflows need {@link WorkflowChecks}.
     *
     * @param checks for example {@code Checks.standard()}
     */
    public ReportAssert checkedBy(Checks checks) {
        return new ReportAssert(checks.check(actual), "checks of " + actual.path());
    }
}
