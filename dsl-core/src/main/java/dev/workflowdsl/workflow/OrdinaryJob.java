package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import java.util.List;
import java.util.Optional;

/** What a job with steps consists of. */
abstract sealed class OrdinaryJob extends JobBase<Job> permits Job {

    final ImmutableOrdinaryJobData own;
    final Seq<Step> steps;

    OrdinaryJob(ImmutableJobData data, ImmutableOrdinaryJobData own, Seq<Step> steps) {
        super(data);
        this.own = own;
        this.steps = steps;
    }

    /** The machine. */
    public final Runner runner() {
        return own.runner();
    }

    /** The steps in their order. */
    public final List<Step> steps() {
        return steps;
    }

    /** The environment that the job deploys to. */
    public final Optional<Environment> environment() {
        return own.environment();
    }

    /** The outputs: names with the text that sets them. */
    public final Mapping outputs() {
        return own.outputs();
    }

    /** The environment variables of all steps: a mapping, or one expression. */
    public final Value env() {
        return own.env();
    }

    /** What scripts have where their step says nothing else. */
    public final Optional<Defaults> defaults() {
        return own.defaults();
    }

    /** The container that the steps run in. */
    public final Optional<Container> container() {
        return own.container();
    }

    /** The containers that run beside the job. */
    public final Services services() {
        return own.services();
    }

    /** The image that is made when the job has ended. */
    public final Optional<Snapshot> snapshot() {
        return own.snapshot();
    }

    /** The minutes after which the job ends: a number or an expression. */
    public final Optional<Value> timeoutMinutes() {
        return own.timeoutMinutes();
    }

    /** The minutes that a cancelled job may go on: a number or an expression. */
    public final Optional<Value> cancelTimeoutMinutes() {
        return own.cancelTimeoutMinutes();
    }

    /** Whether the run goes on when the job fails: true, false or an expression. */
    public final Optional<Value> continueOnError() {
        return own.continueOnError();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OrdinaryJob that
                && data().equals(that.data())
                && own.equals(that.own)
                && steps.equals(that.steps);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * data().hashCode() + own.hashCode()) + steps.hashCode();
    }
}
