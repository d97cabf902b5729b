package dev.workflowdsl.check;

/** Reports the secrets, or the variables, that are read and that GitHub will not have. */
final class UndeclaredValue {

    private UndeclaredValue() {}

    static void report(ValueKind kind, Walk walk, Reporter reporter) {
        for (ValueRead read : ValueReads.of(walk)) {
            if (read.kind() == kind && read.sight().missing().isPresent()) {
                String who = read.job().map(site -> "job \"" + site.id() + "\"").orElse("the workflow");
                reporter.report(
                        read.place(),
                        who + " needs " + kind + " \"" + read.name() + "\", which is empty: "
                                + read.sight().missing().get(),
                        "declare it with " + (kind == ValueKind.SECRET ? "secrets" : "variables")
                                + "(...) of the repository or of the job's environment");
            }
        }
    }
}
