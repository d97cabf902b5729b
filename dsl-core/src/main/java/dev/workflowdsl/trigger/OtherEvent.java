package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * An event that has no class of its own because GitHub added it later; its filters are given by {@link #extra} and are
 * not checked.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class OtherEvent extends FilteredEvent<OtherEvent> {

    OtherEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin, filters);
    }

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException if the name is malformed, or there is a class for the event
     */
    public static OtherEvent of(String name) {
        return new OtherEvent(requireUntyped(Names.requireId("event", name)), Origin.ofCaller(), Mapping.empty());
    }

    private static String requireUntyped(String name) {
        if (KnownEvents.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("event \"" + name
                    + "\" has a class of its own, which checks its filters: use that one, named in camel case");
        }
        return name;
    }

    @Override
    OtherEvent copy(Mapping changed) {
        return new OtherEvent(name(), origin(), changed);
    }
}
