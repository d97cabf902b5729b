package dev.workflowdsl.yaml;

import dev.workflowdsl.trigger.EventProblem;
import java.util.Optional;

/** Tells what is wrong with an event at the part of the file that it is about. */
final class EventProblems {

    private EventProblems() {}

    static void report(EventProblem problem, Spot event, Spot configuration) {
        Spot spot = configuration;
        for (Object step : problem.path()) {
            Optional<Spot> part = part(spot, step);
            if (part.isEmpty()) {
                break;
            }
            spot = part.get();
        }
        Refusal refusal = Refusal.of(problem.message());
        Spot at = problem.path().isEmpty() ? event : spot;
        switch (problem.kind()) {
            case REFUSED -> at.report(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
            case UNKNOWN -> at.report(ReadProblem.UNKNOWN_KEY, refusal.message(), refusal.hint());
            case DOUBTFUL -> at.warn(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
        }
    }

    private static Optional<Spot> part(Spot spot, Object step) {
        if (step instanceof Integer index && spot.isList()) {
            return Optional.of(spot.items("").get(index));
        }
        if (step instanceof String key && spot.isMapping()) {
            return spot.entries("").stream()
                    .filter(entry -> entry.name().equals(key))
                    .map(Spot.Keyed::value)
                    .findFirst();
        }
        return Optional.empty();
    }
}
