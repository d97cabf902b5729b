package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.JobCheck;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowLookup;

/**
 * Looks for checks that are never reported because their job is skipped.
 *
 * <p>A job that GitHub skips counts as green. But it is reported as skipped before GitHub looks at its matrix, at the
 * expressions in its name and at the workflow that it calls, so under none of the names that it has when it runs.
 */
final class Skipping {

    private final WorkflowLookup lookup;
    private final KnownContexts event;

    private Skipping(WorkflowLookup lookup, String event) {
        this.lookup = lookup;
        this.event =
                KnownContexts.none().plusPart("github", Mapping.empty().plus("event_name", Template.literal(event)));
    }

    /**
     * Refuses a job that may not report its checks in a run that such an event started.
     *
     * @return whether the job runs then
     * @throws CheckProblem if it may not
     */
    static Certainty inRunOf(String event, JobCheck check) {
        Skipping skipping = new Skipping(check.lookup(), event);
        skipping.visit(check.workflow(), check.job(), skipping.event);
        return new JobConditions(check.workflow(), skipping.event).runs(check.job());
    }

    private void visit(Workflow workflow, AnyJob job, KnownContexts known) {
        if (new JobConditions(workflow, known).runs(job) != Certainty.HOLDS) {
            refuseIfRenamed(job);
        }
        if (job instanceof CallingJob call) {
            for (JobLegs.Leg leg : JobLegs.of(job, known)) {
                CalledWorkflow called = CalledWorkflow.of(call, leg.known(), lookup);
                KnownContexts inside = event.plus("inputs", called.inputs());
                called.workflow().jobs().forEach(inner -> visit(called.workflow(), inner, inside));
            }
        }
    }

    private static void refuseIfRenamed(AnyJob job) {
        String why = job.matrix().isPresent()
                ? "has a matrix, whose legs are then not reported"
                : job instanceof CallingJob
                        ? "calls a workflow, whose jobs are then not reported"
                        : "has an expression in its name, which is then not computed";
        boolean renamed = job.matrix().isPresent()
                || job instanceof CallingJob
                || job.name().filter(name -> !name.isLiteral()).isPresent();
        if (renamed) {
            throw new CheckProblem(
                    "job \"" + job.id() + "\" may be skipped by its condition, or with a job that it needs, and " + why
                            + ", so that every merge would wait for them",
                    "put the condition on the steps, or require a gate that needs the job: Gate.of(...).maySkip(...)");
        }
    }
}
