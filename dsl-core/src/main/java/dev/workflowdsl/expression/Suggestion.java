package dev.workflowdsl.expression;

import dev.workflowdsl.internal.EditDistance;
import dev.workflowdsl.internal.Ordinal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Advice for a name that does not exist. */
final class Suggestion {
    private static final int MOST_LISTED = 12;

    private Suggestion() {}

    /**
     * What to write in place of {@code wrong}: the most similar one of {@code names}, or one of them.
     *
     * @param otherwise what to do if there are none
     */
    static String instead(String wrong, Collection<String> names, String otherwise) {
        if (names.isEmpty()) {
            return otherwise;
        }
        return nearest(wrong, names)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElseGet(() -> (names.size() == 1 ? "there is only " : "choose one of ") + list(names));
    }

    /** The names in double quotes, with commas between them. */
    static String list(Collection<String> names) {
        String shown =
                names.stream().limit(MOST_LISTED).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        int rest = names.size() - MOST_LISTED;
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    private static Optional<String> nearest(String wrong, Collection<String> names) {
        String folded = Ordinal.fold(wrong);
        int farthest = Math.max(1, folded.length() / 3);
        record Candidate(String name, int distance) {}
        return names.stream()
                .map(name -> new Candidate(name, EditDistance.of(folded, Ordinal.fold(name))))
                .filter(candidate -> candidate.distance() <= farthest)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }
}
