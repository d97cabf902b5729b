package dev.workflowdsl.check;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.trigger.CallOutput;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** A job at its place, with what it offers and what it may refer to. */
public final class JobSite {

    private final AnyJob job;
    private final Place place;
    private final NameIndex<String> needs;
    private final Optional<StepScope> steps;
    private final Optional<Callee> callee;
    private final Optional<NameIndex<String>> outputs;
    private final Optional<MatrixParts> matrix;

    private JobSite(
            AnyJob job,
            Place place,
            Optional<StepScope> steps,
            Optional<Callee> callee,
            Optional<List<String>> outputs) {
        this.job = job;
        this.place = place;
        this.needs = NameIndex.of(job.needs());
        this.steps = steps;
        this.callee = callee;
        this.outputs = outputs.map(NameIndex::of);
        this.matrix = MatrixParts.of(job, place);
    }

    static JobSite of(AnyJob job, Place jobs, Known known) {
        Place place = jobs.key(job.id()).madeBy(job.origin());
        if (job instanceof Job ordinary) {
            StepScope steps = StepScope.of(ordinary.steps(), place.key("steps"));
            return new JobSite(
                    job,
                    place,
                    Optional.of(steps),
                    Optional.empty(),
                    Optional.of(ordinary.outputs().keys()));
        }
        Optional<Callee> callee =
                job instanceof CallingJob calling ? Optional.of(known.called(calling)) : Optional.empty();
        return new JobSite(
                job,
                place,
                Optional.empty(),
                callee,
                callee.flatMap(Callee::workflow).map(JobSite::outputsOf));
    }

    private static List<String> outputsOf(Workflow called) {
        return Triggers.call(called).stream()
                .flatMap(call -> call.outputs().stream())
                .map(CallOutput::output)
                .map(Output::name)
                .toList();
    }

    /** The job. */
    public AnyJob job() {
        return job;
    }

    /** The id of the job. */
    public String id() {
        return job.id();
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** Whether it needs the job of that id, compared without case, directly. */
    public boolean needs(String id) {
        return needs.contains(id);
    }

    /** The steps; empty if the job calls a workflow. */
    public Optional<StepScope> steps() {
        return steps;
    }

    /** The workflow that it calls; empty if it has steps of its own, or what lies at the other end is not known. */
    public Optional<Workflow> called() {
        return callee.flatMap(Callee::workflow);
    }

    /** What it calls; empty if it has steps of its own. */
    Optional<Callee> callee() {
        return callee;
    }

    /** The names of its outputs; empty if it calls a workflow that is not known. */
    public Optional<List<String>> outputs() {
        return outputs.map(NameIndex::names);
    }

    Optional<NameIndex<String>> outputIndex() {
        return outputs;
    }

    /** The matrix; empty if the job has none, or one expression yields it. */
    Optional<MatrixParts> matrix() {
        return matrix;
    }
}
