package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * What starts a workflow: one of GitHub's events, with its filters.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public abstract class Event {

    private final Optional<Origin> origin;

    Event(Optional<Origin> origin) {
        this.origin = origin;
    }

    /** GitHub's name of the event, for example {@code pull_request}. */
    public abstract String name();

    /** What stands behind the event's name: nothing (null), a mapping of filters, or the list of a schedule. */
    public abstract Value configuration();

    /** The Java line that made the event. */
    public final Optional<Origin> origin() {
        return origin;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Event that
                && name().equals(that.name())
                && configuration().equals(that.configuration());
    }

    @Override
    public final int hashCode() {
        return 31 * name().hashCode() + configuration().hashCode();
    }
}
