package dev.workflowdsl.check;

/** Outputs and results of a step are there once it has ended: not for itself, nor for one that runs at its side. */
final class LaterStep extends StandardRule {

    LaterStep() {
        super("later-step", Severity.ERROR, "A step reads only steps that come before it");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("steps")) {
            Surroundings around = access.text().around();
            around.step()
                    .ifPresent(reader -> access.name(0)
                            .flatMap(id -> around.steps().flatMap(scope -> scope.step(id)))
                            .filter(read -> !reader.startsAfter(read))
                            .ifPresent(read -> report(access, reader, read, reporter)));
        }
    }

    private static void report(Access access, StepSite reader, StepSite read, Reporter reporter) {
        String id = access.name(0).orElseThrow();
        reporter.report(
                access.place(),
                "\"steps." + id + "\" is read " + when(reader, read) + ", so it is always empty there",
                "let the step \"" + id + "\" come before the one that reads it");
    }

    private static String when(StepSite reader, StepSite read) {
        if (reader == read) {
            return "by the step itself";
        }
        return reader.startsWith(read) ? "by a step that runs at its side" : "before that step has run";
    }
}
