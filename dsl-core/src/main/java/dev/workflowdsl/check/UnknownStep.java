package dev.workflowdsl.check;

/** In Java this happens when a step was left out of the job, or stands in another one. */
final class UnknownStep extends StandardRule {

    UnknownStep() {
        super("unknown-step", Severity.ERROR, "Each step that an expression reads is a step of the same job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("steps")) {
            access.text()
                    .around()
                    .steps()
                    .ifPresent(scope -> access.name(0)
                            .filter(id -> scope.step(id).isEmpty())
                            .ifPresent(id -> reporter.report(
                                    access.place(),
                                    "\"steps." + id + "\" is read, but no step of the job has the id \"" + id
                                            + "\", so it is always empty",
                                    scope.ids()
                                            .advice(id, "add the step that is meant, with that id, before this one"))));
        }
    }
}
