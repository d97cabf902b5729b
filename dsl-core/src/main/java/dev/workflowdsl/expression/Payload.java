package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.List;

/** Who chooses the texts of the payload of an event, {@code github.event}. */
final class Payload {
    private static final String ANY_DEPTH = "**";

    private static final List<Rule> RULES =
            Resource.lines("payload.txt").stream().map(Rule::parse).toList();

    private Payload() {}

    /** The taint of a path below {@code github.event}; a {@code *} in it stands for any name. */
    static Taint taint(List<String> path) {
        Taint taint = Taint.FIXED;
        for (Rule rule : RULES) {
            if (matches(rule.pattern(), path, false)) {
                return taint.or(rule.taint());
            }
            if (matches(rule.pattern(), path, true)) {
                taint = taint.or(rule.taint());
            }
        }
        return Taint.ARBITRARY;
    }

    /**
     * Whether {@code pattern} fits {@code path}.
     *
     * @param some whether it is enough that it fits for some names in the place of a {@code *} of the path
     */
    private static boolean matches(List<String> pattern, List<String> path, boolean some) {
        if (pattern.isEmpty()) {
            return path.isEmpty();
        }
        List<String> rest = pattern.subList(1, pattern.size());
        if (pattern.get(0).equals(ANY_DEPTH)) {
            for (int skipped = 0; skipped <= path.size(); skipped++) {
                if (matches(rest, path.subList(skipped, path.size()), some)) {
                    return true;
                }
            }
            return false;
        }
        return !path.isEmpty()
                && matches(pattern.get(0), path.get(0), some)
                && matches(rest, path.subList(1, path.size()), some);
    }

    private static boolean matches(String pattern, String name, boolean some) {
        return pattern.equals(ContextTable.WILDCARD)
                || (name.equals(ContextTable.WILDCARD) ? some : Ordinal.equal(pattern, name));
    }

    private record Rule(List<String> pattern, Taint taint) {
        private static Rule parse(String line) {
            List<String> words = Resource.words(line);
            return new Rule(List.of(words.get(0).split("\\.", -1)), Taint.named(words.get(1)));
        }
    }
}
