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
        (problem.path().isEmpty() ? event : spot).report(kind(problem), refusal.message(), refusal.hint());
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

    private static ReadProblem kind(EventProblem problem) {
        return problem.kind() == EventProblem.Kind.UNKNOWN ? ReadProblem.UNKNOWN_KEY : ReadProblem.INVALID_VALUE;
    }
}
