package dev.workflowdsl.yaml;

import dev.workflowdsl.trigger.EventProblem;
import java.util.Optional;

/** Tells what is wrong with one event at the parts of the file that it is about. */
final class EventProblems {

    private final Spot event;
    private final Spot configuration;
    private boolean unknown;

    EventProblems(Spot event, Spot configuration) {
        this.event = event;
        this.configuration = configuration;
    }

    /** Reports the problem; nothing that belongs to an event of which nobody knows what it takes. */
    void report(EventProblem problem) {
        if (unknown || event.file().problems().areMany()) {
            return;
        }
        unknown = problem.kind() == EventProblem.Kind.UNKNOWN && problem.path().isEmpty();
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
        Spot at = problem.path().isEmpty() ? key : spot;
        switch (problem.kind()) {
            case REFUSED -> at.report(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
            case MISPLACED -> key.report(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
            case UNKNOWN -> key.report(ReadProblem.UNKNOWN_KEY, refusal.message(), refusal.hint());
            case DOUBTFUL -> at.warn(ReadProblem.INVALID_VALUE, refusal.message(), refusal.hint());
        }
    }
}
