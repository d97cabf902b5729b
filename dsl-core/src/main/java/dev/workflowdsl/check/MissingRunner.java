package dev.workflowdsl.check;

import dev.workflowdsl.workflow.Job;

/** Only a file that was read can lack the runner; in Java a job cannot be made without one. */
final class MissingRunner extends StandardRule {

    MissingRunner() {
        super("missing-runner", Severity.ERROR, "A job names the machine that it runs on, or calls a workflow");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof Job job && job.runner().isMissing()) {
                reporter.report(
                        site.place(),
                        "job \"" + site.id() + "\" has no runs-on, and GitHub refuses the file",
                        "name its runner, for example ubuntu-latest");
            }
        }
    }
}
