package dev.workflowdsl.trigger;

import java.util.List;

/**
 * Something in the configuration of an event, as YAML holds it, that is not as it should be.
 *
 * @param path the keys ({@link String}) and the positions in lists ({@link Integer}, from 0) that lead from the
 *     configuration to the part; empty if it is the event itself
 * @param kind what became of the part
 * @param message what is there, the rule, and how to mend it
 */
public record EventProblem(List<Object> path, Kind kind, String message) {

    /** Keeps a copy of the path. */
    public EventProblem {
        path = List.copyOf(path);
    }

    /** What a problem means for the event that is made. */
    public enum Kind {
        /** GitHub refuses the file for it; the event is made without the part, or with what it most likely means. */
        REFUSED,
        /** A key that does not belong beside the others, so that GitHub refuses the file; the event is made without it. */
        MISPLACED,
        /**
         * A key, an activity type or an event that this library does not know; the event has it. GitHub refuses the file
         * too, unless it has learned the name since.
         */
        UNKNOWN,
        /** GitHub takes it, but it cannot do what it says; the event has it. */
        DOUBTFUL
    }
}
