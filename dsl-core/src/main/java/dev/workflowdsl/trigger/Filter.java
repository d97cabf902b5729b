package dev.workflowdsl.trigger;

import dev.workflowdsl.internal.Seq;
import java.util.Collection;
import java.util.List;

/**
 * Patterns that say for which branches, tags or paths an event counts: for those that match, or for all others. An event
 * takes one of the two for each subject, since GitHub refuses both together; one filter can be shared by several events.
 *
 * <p>In a pattern {@code *} stands for any characters but {@code /}, {@code **} for any characters, {@code ?} for the
 * character before it or none, {@code +} for one or more of the character before it, and {@code [0-9a-f]} for one of
 * those characters; {@code \} takes away such a meaning. A pattern that begins with {@code !} takes back what the
 * patterns before it have matched.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet">Filter
 *     pattern cheat sheet</a>
 */
public final class Filter {

    private final Seq<String> patterns;
    private final boolean ignoring;

    private Filter(Seq<String> patterns, boolean ignoring) {
        this.patterns = patterns;
        this.ignoring = ignoring;
    }

    /**
     * What matches one of the patterns counts (GitHub's {@code branches}, {@code tags} and {@code paths}).
     *
     * @throws IllegalArgumentException if a pattern is empty, or all of them begin with {@code !}
     */
    public static Filter including(String first, String... more) {
        return new Filter(requireUsable(Texts.list(first, more)), false);
    }

    /**
     * What matches one of the patterns counts.
     *
     * @throws IllegalArgumentException if there is no pattern, one is empty, or all of them begin with {@code !}
     */
    public static Filter including(Collection<String> patterns) {
        return new Filter(requireUsable(Seq.copyOf(patterns)), false);
    }

    /**
     * Everything counts but what matches one of the patterns (GitHub's {@code branches-ignore}, {@code tags-ignore} and
     * {@code paths-ignore}).
     *
     * @throws IllegalArgumentException if a pattern is empty, or all of them begin with {@code !}
     */
    public static Filter ignoring(String first, String... more) {
        return new Filter(requireUsable(Texts.list(first, more)), true);
    }

    /**
     * Everything counts but what matches one of the patterns.
     *
     * @throws IllegalArgumentException if there is no pattern, one is empty, or all of them begin with {@code !}
     */
    public static Filter ignoring(Collection<String> patterns) {
        return new Filter(requireUsable(Seq.copyOf(patterns)), true);
    }

    static Seq<String> requireUsable(Seq<String> patterns) {
        for (String pattern : patterns) {
            if (Texts.requireNoExpression("pattern", pattern).isEmpty() || pattern.equals("!")) {
                throw new IllegalArgumentException(
                        "pattern \"" + pattern + "\" is empty: name a branch, tag or path, or write \"**\" for all");
            }
        }
        requireSomeMatch(patterns);
        return patterns;
    }

    /** Refuses a list in which all patterns take back what others have matched. */
    static void requireSomeMatch(List<String> patterns) {
        if (patterns.stream().allMatch(pattern -> pattern.startsWith("!"))) {
            throw new IllegalArgumentException("pattern list \"" + patterns
                    + "\" never matches, since ! only takes back what a pattern before it has matched:"
                    + " begin with a pattern such as \"**\"");
        }
    }

    /** The filter of a file as it stands, which GitHub may refuse. */
    static Filter asWritten(List<String> patterns, boolean ignoring) {
        return new Filter(Seq.copyOf(patterns), ignoring);
    }

    /**
     * Whether a branch, tag or path counts, by its name as GitHub compares it: with case, a branch or tag without
     * {@code refs/heads/} or {@code refs/tags/}, a path from the root of the repository. The last pattern that matches
     * decides. An event with a filter for paths counts if one of the changed paths does.
     */
    public boolean matches(String name) {
        boolean matched = false;
        for (String pattern : patterns) {
            boolean takesBack = pattern.startsWith("!");
            if (matched == takesBack
                    && Glob.of(takesBack ? pattern.substring(1) : pattern).matches(name)) {
                matched = !takesBack;
            }
        }
        return matched != ignoring;
    }

    /** The patterns in their order. */
    public List<String> patterns() {
        return patterns;
    }

    /** Whether what matches is left out. */
    public boolean isIgnoring() {
        return ignoring;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter that && ignoring == that.ignoring && patterns.equals(that.patterns);
    }

    @Override
    public int hashCode() {
        return 31 * patterns.hashCode() + Boolean.hashCode(ignoring);
    }

    @Override
    public String toString() {
        return (ignoring ? "ignoring " : "including ") + patterns;
    }
}
