package dev.workflowdsl.check;

import dev.workflowdsl.workflow.Job;

/** GitHub names all jobs that have neither steps nor a workflow to call, and runs none of the others either. */
final class NoSteps extends StandardRule {

    NoSteps() {
        super("no-steps", Severity.ERROR, "A job has a step, or calls a workflow");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof Job job && job.steps().isEmpty()) {
                reporter.report(
                        site.place().key("steps"),
                        "job \"" + site.id() + "\" has no steps, and GitHub refuses the file",
                        "add a step that runs a script or uses an action, or leave the job out");
            }
        }
    }
}
