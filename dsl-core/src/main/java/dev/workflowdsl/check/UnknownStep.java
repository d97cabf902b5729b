package dev.workflowdsl.check;

import java.util.Optional;

/** In Java this happens when a step was left out, or stands in another job. */
final class UnknownStep extends StandardRule {

    UnknownStep() {
        super("unknown-step", Severity.ERROR, "Each step that an expression reads is a step of the same job");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (Access access : walk.accesses("steps")) {
            Optional<StepScope> steps = access.text().around().steps();
            access.name(0)
                    .ifPresent(id -> steps.filter(scope -> scope.step(id).isEmpty())
                            .ifPresent(scope -> report(walk, access.place(), id, scope, reporter)));
        }
    }

    private static void report(Walk walk, Place place, String id, StepScope scope, Reporter reporter) {
        reporter.report(
                place,
                "\"steps." + id + "\" is read, but no step of the " + walk.stepOwner() + " has the id \"" + id
                        + "\", so it is always empty",
                scope.ids().advice(id, "add the step that is meant, with that id, before this one"));
    }
}
