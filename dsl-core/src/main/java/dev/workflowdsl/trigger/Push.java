package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Someone pushes a commit or a tag.
 *
 * <p>With a filter for branches only, tags do not count, and the other way round; with both, a push counts that matches
 * one of them. A filter for paths must match too.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push">push</a>
 */
public final class Push extends FilteredEvent<Push> {

    private static final Set<String> TYPED_KEYS =
            Set.of("branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore");

    Push(Optional<Origin> origin, Mapping filters) {
        super("push", origin, filters);
    }

    /** Any push, of branches and tags. */
    public static Push any() {
        return new Push(Origin.ofCaller(), Mapping.empty());
    }

    /**
     * A push to a branch that matches one of the patterns.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no branch can match it, or all begin with {@code !}
     */
    public static Push toBranches(String first, String... more) {
        return new Push(Origin.ofCaller(), Mapping.empty()).branches(first, more);
    }

    /**
     * A push to a branch that the filter lets through.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no branch can match it
     */
    public static Push toBranches(Filter filter) {
        return new Push(Origin.ofCaller(), Mapping.empty()).branches(filter);
    }

    /**
     * A push of a tag that matches one of the patterns.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no tag can match it, or all begin with {@code !}
     */
    public static Push toTags(String first, String... more) {
        return new Push(Origin.ofCaller(), Mapping.empty()).tags(first, more);
    }

    /**
     * A push of a tag that the filter lets through.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no tag can match it
     */
    public static Push toTags(Filter filter) {
        return new Push(Origin.ofCaller(), Mapping.empty()).tags(filter);
    }

    /**
     * The branches for which a push counts, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no branch can match it, or all begin with {@code !}
     */
    public Push branches(String first, String... more) {
        return branches(Filter.including(first, more));
    }

    /**
     * The branches for which a push counts, or those for which it does not, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no branch can match it
     */
    public Push branches(Filter filter) {
        return with(FilterKey.BRANCHES, filter);
    }

    /**
     * The tags for which a push counts, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no tag can match it, or all begin with {@code !}
     */
    public Push tags(String first, String... more) {
        return tags(Filter.including(first, more));
    }

    /**
     * The tags for which a push counts, or those for which it does not, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no tag can match it
     */
    public Push tags(Filter filter) {
        return with(FilterKey.TAGS, filter);
    }

    /**
     * The paths of which a push must change at least one, in place of what was set before. Pushes of tags are not
     * filtered by paths.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no path can match it, or all begin with {@code !}
     */
    public Push paths(String first, String... more) {
        return paths(Filter.including(first, more));
    }

    /**
     * The paths of which a push must change at least one, or outside of which it must change one, in place of what was
     * set before. GitHub looks at the first 3,000 changed files; a push of more than 1,000 commits always counts.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no path can match it
     */
    public Push paths(Filter filter) {
        return with(FilterKey.PATHS, filter);
    }

    /** The branches for which a push counts; empty if none is named. */
    public Optional<Filter> branches() {
        return filter(FilterKey.BRANCHES);
    }

    /** The tags for which a push counts; empty if none is named. */
    public Optional<Filter> tags() {
        return filter(FilterKey.TAGS);
    }

    /** The paths of which a push must change one; empty if any will do. */
    public Optional<Filter> paths() {
        return filter(FilterKey.PATHS);
    }

    @Override
    Set<String> typedKeys() {
        return TYPED_KEYS;
    }

    @Override
    Push copy(Mapping changed) {
        return new Push(origin(), changed);
    }
}
