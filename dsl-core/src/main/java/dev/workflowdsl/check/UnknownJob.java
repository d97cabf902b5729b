package dev.workflowdsl.check;

/** The jobs context exists in the outputs of a reusable workflow only. */
final class UnknownJob extends StandardRule {

    UnknownJob() {
        super(
                "unknown-job",
                Severity.ERROR,
                "Each job from which a workflow takes an output is a job of that workflow");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("jobs")) {
            access.name(0)
                    .filter(id -> walk.job(id).isEmpty())
                    .ifPresent(id -> reporter.report(
                            access.place(),
                            "\"jobs." + id + "\" is read, but the workflow has no job \"" + id
                                    + "\", so it is always empty",
                            walk.jobIds().advice(id, "add that job")));
        }
    }
}
