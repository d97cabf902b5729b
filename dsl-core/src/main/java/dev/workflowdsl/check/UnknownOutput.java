package dev.workflowdsl.check;

/** What a job offers to others are the outputs that it sets, or those that the workflow declares which it calls. */
final class UnknownOutput extends StandardRule {

    UnknownOutput() {
        super("unknown-output", Severity.ERROR, "Each output of a job that is read is one that the job has");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("needs")) {
            boolean needed = access.text()
                    .around()
                    .job()
                    .flatMap(site -> access.name(0).map(site::needs))
                    .orElse(false);
            if (needed) {
                check(walk, access, reporter);
            }
        }
        walk.accesses("jobs").forEach(access -> check(walk, access, reporter));
    }

    private static void check(Walk walk, Access access, Reporter reporter) {
        if (access.names().size() < 3 || !access.hasName(1, "outputs")) {
            return;
        }
        String name = access.names().get(2);
        walk.job(access.names().get(0))
                .ifPresent(site -> site.outputIndex()
                        .filter(outputs -> !outputs.contains(name))
                        .ifPresent(outputs -> reporter.report(
                                access.place(),
                                "output \"" + name + "\" of job \"" + site.id() + "\" is read, but " + source(site)
                                        + " has no such output, so it is always empty",
                                outputs.advice(name, "add it to the outputs there"))));
    }

    private static String source(JobSite site) {
        return site.called()
                .map(workflow -> "the workflow \"" + workflow.fileName() + "\" that it calls")
                .orElse("that job");
    }
}
