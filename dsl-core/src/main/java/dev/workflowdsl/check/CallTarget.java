package dev.workflowdsl.check;

import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;

/**
 * A workflow that is written in Java lies at its path only if it is written too. A path in a text may lead to a file that
 * was written by hand, so only those that lead to one of ours are looked at.
 */
final class CallTarget extends StandardRule {

    CallTarget() {
        super("call-target", Severity.ERROR, "A workflow that is called is written too, and can be called");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.set().ifPresent(set -> {
            for (JobSite site : walk.jobs()) {
                if (site.job() instanceof CallingJob job) {
                    check(site, job, set, reporter);
                }
            }
        });
    }

    private static void check(JobSite site, CallingJob job, WorkflowSet set, Reporter reporter) {
        Optional<Workflow> target = set.calledBy(job);
        String call = "job \"" + site.id() + "\" calls \"" + job.uses().uses() + "\", ";
        if (target.isEmpty() && job.called().isPresent()) {
            reporter.report(
                    site.place().key("uses"),
                    call + "which is not among the workflows that are written, so GitHub would not find the file",
                    "write the workflow \"" + job.called().get().fileName() + "\" together with this one");
        }
        if (target.isPresent() && Triggers.call(target.get()).isEmpty()) {
            reporter.report(
                    site.place().key("uses"),
                    call + "which has no workflow_call trigger, and GitHub refuses the file",
                    "add WorkflowCall to the triggers of \"" + target.get().fileName() + "\"");
        }
    }
}
