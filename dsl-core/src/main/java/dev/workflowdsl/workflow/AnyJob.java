package dev.workflowdsl.workflow;

import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.JsonOutput;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A job of either kind: one with steps, or one that calls a reusable workflow.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs">jobs</a>
 */
public abstract sealed class AnyJob permits JobBase {

    AnyJob() {}

    abstract ImmutableJobData data();

    /** The id, by which expressions and other jobs refer to it. */
    public final String id() {
        return data().id();
    }

    /** The name that GitHub shows. */
    public final Optional<Template> name() {
        return data().name();
    }

    /** The ids of the jobs that must end before this one starts. */
    public final List<String> needs() {
        return data().needs();
    }

    /** The condition under which the job runs. */
    public final Optional<Condition> onlyIf() {
        return data().onlyIf();
    }

    /** What the job's token may do. */
    public final Optional<Permissions> permissions() {
        return data().permissions();
    }

    /** The group in which one job at a time goes on. */
    public final Optional<Concurrency> concurrency() {
        return data().concurrency();
    }

    /** The legs that the job runs in. */
    public final Optional<Matrix> matrix() {
        return data().matrix();
    }

    /** The comment above the job. */
    public final Optional<String> comment() {
        return data().comment();
    }

    /** Keys that this library does not know. */
    public final Mapping extra() {
        return data().extra();
    }

    /** The Java line that made the job. */
    public final Optional<Origin> origin() {
        return data().origin();
    }

    /**
     * An output, as jobs that need this one read it: {@code needs.<id>.outputs.<output>}.
     *
     * @param <T> the Java type of the value
     */
    public final <T> Expression<T> output(Output<T> output) {
        return output.read(needed(output));
    }

    /** An output that is text, as jobs that need this one read it. */
    public final StringExpression output(StringOutput output) {
        return output.read(needed(output));
    }

    /** An output that is a number, as jobs that need this one read it. */
    public final NumberExpression output(NumberOutput output) {
        return output.read(needed(output));
    }

    /** An output that is true or false, as jobs that need this one read it. */
    public final BooleanExpression output(BooleanOutput output) {
        return output.read(needed(output));
    }

    /** An output that is a JSON text, as jobs that need this one read it. */
    public final AnyExpression output(JsonOutput output) {
        return output.read(needed(output));
    }

    /**
     * An output, as the outputs of a reusable workflow read it: {@code jobs.<id>.outputs.<output>}.
     *
     * @param <T> the Java type of the value
     */
    public final <T> Expression<T> outputOfCall(Output<T> output) {
        return output.read(Contexts.jobsOutput(id(), output.name()));
    }

    private StringExpression needed(Output<?> output) {
        return Contexts.needsOutput(id(), output.name());
    }

    /** The result, as jobs that need this one read it: success, failure, cancelled or skipped. */
    public final StringExpression result() {
        return Contexts.needsResult(id());
    }

    /** The job as YAML. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
