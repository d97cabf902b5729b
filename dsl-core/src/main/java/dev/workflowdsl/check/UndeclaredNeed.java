package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;

/** The needs context has only the jobs that stand in the job's own needs, not those that these need in turn. */
final class UndeclaredNeed extends StandardRule {

    UndeclaredNeed() {
        super("undeclared-need", Severity.ERROR, "Each job whose output or result is read is needed directly");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("needs")) {
            access.text()
                    .around()
                    .job()
                    .ifPresent(site -> access.name(0)
                            .filter(id -> !site.needs(id))
                            .ifPresent(id -> reporter.report(
                                    access.place(),
                                    "\"needs." + id + "\" is read, but job \"" + site.id() + "\" does not need \"" + id
                                            + "\" directly, so it is always empty",
                                    hint(walk, site, id))));
        }
    }

    private static String hint(Walk walk, JobSite reader, String id) {
        if (id.equalsIgnoreCase(reader.id())) {
            return "read the steps of the job itself";
        }
        return walk.job(id)
                .map(job -> "add \"" + job.id() + "\" to the needs of \"" + reader.id() + "\"")
                .orElseGet(() -> "the workflow has no such job; "
                        + NameIndex.of(reader.job().needs()).advice(id, "add the job that is meant to the needs"));
    }
}
