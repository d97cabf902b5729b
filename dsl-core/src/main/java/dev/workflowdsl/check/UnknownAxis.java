package dev.workflowdsl.check;

/** A matrix that is computed, or has keys that are, may have any axis. */
final class UnknownAxis extends StandardRule {

    UnknownAxis() {
        super("unknown-axis", Severity.ERROR, "Each axis that an expression reads is in the matrix of the job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("matrix")) {
            access.text()
                    .around()
                    .job()
                    .ifPresent(site -> access.name(0).ifPresent(axis -> {
                        if (site.job().matrix().isEmpty()) {
                            report(access, axis, site, "has no matrix", "give it a matrix with that axis", reporter);
                        } else {
                            site.matrix()
                                    .flatMap(MatrixParts::axes)
                                    .filter(axes -> !axes.contains(axis))
                                    .ifPresent(axes -> report(
                                            access,
                                            axis,
                                            site,
                                            "has no such axis",
                                            axes.advice(axis, "add it to the matrix"),
                                            reporter));
                        }
                    }));
        }
    }

    private static void report(Access access, String axis, JobSite site, String lack, String hint, Reporter reporter) {
        reporter.report(
                access.place(),
                "\"matrix." + axis + "\" is read, but job \"" + site.id() + "\" " + lack + ", so it is always empty",
                hint);
    }
}
