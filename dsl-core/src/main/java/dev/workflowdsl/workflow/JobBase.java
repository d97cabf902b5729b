package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Given;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What can be said of a job of either kind.
 *
 * @param <J> the kind
 */
public abstract sealed class JobBase<J extends JobBase<J>> extends AnyJob permits OrdinaryJob, CallingJob {

    private final ImmutableJobData data;

    JobBase(ImmutableJobData data) {
        this.data = data;
    }

    @Override
    final ImmutableJobData data() {
        return data;
    }

    abstract J with(ImmutableJobData data);

    /**
     * The name that GitHub shows; it may hold expressions.
     *
     * @throws IllegalArgumentException if the name is empty, or holds a malformed expression
     */
    public final J name(String name) {
        return with(data.withName(Template.of(Names.wantText("name of job \"" + id() + "\"", name))));
    }

    /**
     * The job starts when the given ones have ended; a job that is given twice counts once.
     *
     * @throws IllegalArgumentException if a job is to need itself
     */
    public final J needs(AnyJob... jobs) {
        return needs(Arrays.asList(jobs));
    }

    /**
     * The job starts when the given ones have ended; a job that is given twice counts once.
     *
     * @throws IllegalArgumentException if a job is to need itself
     */
    public final J needs(Collection<? extends AnyJob> jobs) {
        Seq<String> needs = data.needs();
        Set<String> known = new HashSet<>(needs);
        for (AnyJob job : Given.requireAll("job that \"" + id() + "\" needs", jobs)) {
            if (job.id().equalsIgnoreCase(id())) {
                throw new IllegalArgumentException("job \"" + id() + "\" cannot need itself: leave it out");
            }
            needs = known.add(job.id()) ? needs.plus(job.id()) : needs;
        }
        return with(data.withNeeds(needs));
    }

    /** Runs the job only if the condition holds, which replaces one that it has; {@link #andOnlyIf} keeps it. */
    public final J onlyIf(Condition condition) {
        return with(data.withOnlyIf(condition));
    }

    /**
     * Runs the job only if the condition holds, written as text with or without <code>${{ }}</code>.
     *
     * @throws IllegalArgumentException if the text is no expression
     */
    public final J onlyIf(String condition) {
        return onlyIf(Condition.raw(condition));
    }

    /**
     * Runs the job only if this holds too, beside the condition that it has already. Whether it also runs after a failure
     * stays as it is, so this takes no status functions.
     *
     * @throws IllegalArgumentException if a raw expression calls one nevertheless
     */
    public final J andOnlyIf(BooleanExpression condition) {
        return with(data.withOnlyIf(Narrowed.of(onlyIf(), condition)));
    }

    /**
     * What the job's token may do; nothing else.
     *
     * @throws IllegalArgumentException if a scope is named twice
     */
    public final J permissions(Permission... permissions) {
        return permissions(Permissions.of(permissions));
    }

    /** What the job's token may do; nothing else. */
    public final J permissions(Permissions permissions) {
        return with(data.withPermissions(permissions));
    }

    /** One job of the group at a time goes on. */
    public final J concurrency(Concurrency concurrency) {
        return with(data.withConcurrency(concurrency));
    }

    /** The job runs once for each leg of the matrix. */
    public final J matrix(Matrix matrix) {
        return with(data.withMatrix(matrix));
    }

    /** A comment above the job. */
    public final J comment(String comment) {
        return with(data.withComment(comment));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public final J extra(String key, Object value) {
        return with(data.withExtra(extra().plus(Names.requireExtraKey(key, Keys.JOB), Value.of(value))));
    }
}
