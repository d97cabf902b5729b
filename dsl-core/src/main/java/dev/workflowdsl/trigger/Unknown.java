package dev.workflowdsl.trigger;

import dev.workflowdsl.internal.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said of names that this library does not know. */
final class Unknown {

    private static final int MOST_TYPOS = 2;

    private Unknown() {}

    /** The message about a key or an activity, with the known ones. */
    static String message(String kind, String name, String owner, List<String> known) {
        String start = kind + " \"" + name + "\" of " + owner + " is not known: ";
        if (known.isEmpty()) {
            return start + "leave it out, there is none that GitHub takes";
        }
        return start
                + nearest(name, known)
                        .map(meant -> "write \"" + meant + "\" if that is meant; there are " + known)
                        .orElse("there are " + known);
    }

    /** The message about an event. */
    static String event(String name, List<String> known) {
        return "event \"" + name + "\" is not known: "
                + nearest(name, known)
                        .map(meant -> "write \"" + meant + "\" if that is meant")
                        .orElse("name one that GitHub documents");
    }

    private static Optional<String> nearest(String name, List<String> known) {
        return known.stream()
                .filter(candidate -> EditDistance.of(name, candidate) <= MOST_TYPOS)
                .min(Comparator.comparingInt(candidate -> EditDistance.of(name, candidate)));
    }
}
