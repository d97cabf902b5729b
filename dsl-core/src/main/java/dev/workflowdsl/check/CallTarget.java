package dev.workflowdsl.check;

import dev.workflowdsl.workflow.CallingJob;

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
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof CallingJob job) {
                site.callee().ifPresent(callee -> check(walk, site, job, callee, reporter));
            }
        }
    }

    private static void check(Walk walk, JobSite site, CallingJob job, Callee callee, Reporter reporter) {
        Place place = site.place().key("uses");
        String call = "job \"" + site.id() + "\" calls \"" + job.uses().uses() + "\", ";
        boolean written =
                walk.set().map(set -> set.at(callee.reference()).isPresent()).orElse(true);
        if (!written && job.called().isPresent()) {
            reporter.report(
                    place,
                    call + "which is none of the workflows here, so GitHub would not find the file",
                    "add the workflow \"" + job.called().get().fileName() + "\", or call another one");
        } else if (callee.workflow().isPresent()
                && Triggers.call(callee.workflow().get()).isEmpty()) {
            reporter.report(
                    place,
                    call + "which has no workflow_call trigger, and GitHub refuses the file",
                    "add workflow_call to the triggers of \"" + callee.name() + "\"");
        }
    }
}
