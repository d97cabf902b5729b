package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * Assertions about a job of either kind.
 *
 * @param <S> the assertions themselves
 * @param <J> the kind of job
 */
public abstract sealed class AbstractJobAssert<S extends AbstractJobAssert<S, J>, J extends AnyJob>
        extends CodeAssert<S, J> permits JobAssert, CallingJobAssert {

    private final Optional<Workflow> workflow;

    /** The walk through the workflow of the job, or through one that has only this job. */
    final Walk walk;

    AbstractJobAssert(J actual, Class<S> selfType, Optional<Workflow> workflow, Walk walk) {
        super(actual, selfType, subject(actual, workflow), new Parts(walk, path(actual)));
        this.workflow = workflow;
        this.walk = walk;
    }

    private static Subject subject(AnyJob job, Optional<Workflow> workflow) {
        String name = "job \"" + job.id() + "\""
                + workflow.map(of -> " of " + of.path()).orElse("");
        return Subject.of(name, path(job), job, job.origin());
    }

    private static Path path(AnyJob job) {
        return Path.root().key("jobs").key(job.id());
    }

    static Walk alone(AnyJob job) {
        return Walk.of(Origin.unrecorded(() -> Workflow.of("job").on(Push.any()).jobs(job)));
    }

    /** The job directly needs the jobs of exactly these ids, in whatever order. */
    @CanIgnoreReturnValue
    public final S needs(String first, String... more) {
        return requireSame("to need exactly the jobs", list(first, more), "it needs", actual.needs());
    }

    /** The job directly needs exactly these jobs, in whatever order. */
    @CanIgnoreReturnValue
    public final S needs(AnyJob first, AnyJob... more) {
        List<String> ids = list(first, more).stream().map(AnyJob::id).toList();
        return requireSame("to need exactly the jobs", ids, "it needs", actual.needs());
    }

    /** The job needs no other, so it starts at once. */
    @CanIgnoreReturnValue
    public final S needsNoJob() {
        return requireNone("to need no other job", "it needs", actual.needs());
    }

    /** The job runs exactly under this condition, which is compared as it prints itself. */
    @CanIgnoreReturnValue
    public final S hasCondition(Condition condition) {
        return requireEqual("to have the condition", condition.source(), "its condition is", source(actual.onlyIf()));
    }

    /**
     * The job runs exactly under this condition.
     *
     * @param condition an expression, with or without <code>${{ }}</code>
     * @throws IllegalArgumentException if it cannot be parsed
     */
    @CanIgnoreReturnValue
    public final S hasCondition(String condition) {
        return hasCondition(Condition.raw(condition));
    }

    /** The job has no condition, so it runs if all that it needs succeeded. */
    @CanIgnoreReturnValue
    public final S hasNoCondition() {
        return requireNone(
                "to have no condition",
                "its condition is",
                actual.onlyIf().stream().map(Condition::source).toList());
    }

    /**
     * The job runs only where this holds: the condition of the job is this one, or joins it to others by {@code &&}.
     *
     * <p>Parts are compared as they print themselves; that a condition follows from another one is not seen.
     */
    @CanIgnoreReturnValue
    public final S mayRunOnlyIf(Condition condition) {
        return requireAll(
                "to run only if",
                Requirements.of(condition),
                "it asks only for",
                actual.onlyIf().map(Requirements::of).orElse(List.of()));
    }

    /**
     * The job runs only where this holds: the condition of the job is this one, or joins it to others by {@code &&}.
     *
     * @param condition an expression, with or without <code>${{ }}</code>
     * @throws IllegalArgumentException if it cannot be parsed
     */
    @CanIgnoreReturnValue
    public final S mayRunOnlyIf(String condition) {
        return mayRunOnlyIf(Condition.raw(condition));
    }

    static String source(Optional<Condition> condition) {
        return condition.map(Condition::source).orElse("none");
    }

    /**
     * Goes on with the permissions of the job: its own, or else those of its workflow, if the assertion came from there.
     *
     * @throws AssertionError if neither says anything about permissions
     */
    public final PermissionsAssert permissions() {
        return new PermissionsAssert(
                present(
                        actual.permissions().or(() -> workflow.flatMap(Workflow::permissions)),
                        "to have permissions",
                        "it does not mention any"
                                + workflow.map(of -> ", nor does its workflow").orElse("")),
                subject);
    }

    /** The token of the job may do these things and nothing else; see {@link #permissions()}. */
    @CanIgnoreReturnValue
    public final S hasPermissions(Permission... permissions) {
        permissions().grantsExactly(permissions);
        return myself;
    }

    /** The token of the job may do no more than these things; see {@link #permissions()}. */
    @CanIgnoreReturnValue
    public final S hasNoPermissionsBeyond(Permission... limit) {
        permissions().grantsNothingBeyond(limit);
        return myself;
    }

    /**
     * Goes on with the matrix of the job.
     *
     * @throws AssertionError if it has none
     */
    public final MatrixAssert matrix() {
        return new MatrixAssert(present(actual.matrix(), "to have a matrix", "it has none"), subject);
    }

    /** The job runs once. */
    @CanIgnoreReturnValue
    public final S hasNoMatrix() {
        return requireNone(
                "to have no matrix", "it has", actual.matrix().stream().toList());
    }

    /** Runs of the job wait for each other in this way. */
    @CanIgnoreReturnValue
    public final S hasConcurrency(Concurrency concurrency) {
        return requirePresent("to have the concurrency", concurrency, actual.concurrency());
    }
}
