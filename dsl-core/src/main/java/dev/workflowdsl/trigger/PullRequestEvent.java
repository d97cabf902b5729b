package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/** The two events of a pull request, which differ in whose code and whose rights the workflow has. */
abstract class PullRequestEvent<E extends Event, T extends Enum<T>> extends BranchEvent<E, T> {

    PullRequestEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin, filters);
    }

    @Override
    final Set<String> typedKeys() {
        return Set.of("types", "branches", "branches-ignore", "paths", "paths-ignore");
    }

    /**
     * The paths of which the pull request must change at least one, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no path can match it, or all begin with {@code !}
     */
    public final E paths(String first, String... more) {
        return paths(Filter.including(first, more));
    }

    /**
     * The paths of which the pull request must change at least one, or outside of which it must change one, in place of
     * what was set before. GitHub looks at the first 3,000 changed files.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no path can match it
     */
    public final E paths(Filter filter) {
        return with(FilterKey.PATHS, filter);
    }

    /** The paths of which the pull request must change one; empty if any will do. */
    public final Optional<Filter> paths() {
        return filter(FilterKey.PATHS);
    }
}
