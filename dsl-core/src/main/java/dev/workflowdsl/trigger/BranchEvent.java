package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/** An event with activities that concerns a branch. */
abstract class BranchEvent<E extends Event, T extends Enum<T>> extends TypedEvent<E, T> {

    BranchEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin, filters);
    }

    @Override
    Set<String> typedKeys() {
        return Set.of("types", "branches", "branches-ignore");
    }

    /**
     * The branches for which the event counts, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no branch can match it, or all begin with {@code !}
     */
    public final E branches(String first, String... more) {
        return branches(Filter.including(first, more));
    }

    /**
     * The branches for which the event counts, or those for which it does not, in place of what was set before.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no branch can match it
     */
    public final E branches(Filter filter) {
        return with(FilterKey.BRANCHES, filter);
    }

    /** The branches for which the event counts; empty if for all. */
    public final Optional<Filter> branches() {
        return filter(FilterKey.BRANCHES);
    }
}
