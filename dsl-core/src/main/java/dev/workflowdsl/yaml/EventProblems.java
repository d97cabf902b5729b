package dev.workflowdsl.yaml;

import dev.workflowdsl.trigger.EventProblem;
import java.util.Optional;

/** Tells what is wrong with an event at the part of the file that it is about. */
final class EventProblems {

    private EventProblems() {}

    static void report(EventProblem problem, Spot event, Spot configuration) {
        if (event.file().problems().areMany()) {
            return;
        }
        Spot spot = configuration;
        Spot key = event;
        for (Object step : problem.path()) {
            Optional<Spot.Keyed> part = spot.part(step);
            if (part.isEmpty()) {
                break;
            }
            key = part.get().key();
            spot = part.get().value();
        }
        Refusal refusal = Refusal.of(problem.message());
        Spot at = problem.path().isEmpty() ? event : spot;
        switch (problem.kind()) {
            case REFUSED -> at.report(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
            case UNKNOWN -> key.report(ReadProblem.UNKNOWN_KEY, refusal.message(), refusal.hint());
            case DOUBTFUL -> at.warn(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
        }
    }
}
