package dev.workflowdsl.check;

/** GitHub refuses a file without jobs. */
final class NoJobs extends StandardRule {

    NoJobs() {
        super("no-jobs", Severity.ERROR, "A workflow has a job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.workflow()
                .filter(workflow -> workflow.jobs().isEmpty())
                .ifPresent(workflow -> reporter.report(
                        walk.place().key("jobs"),
                        "workflow \"" + workflow.fileName() + "\" has no jobs, so it would do nothing",
                        "add one"));
    }
}
