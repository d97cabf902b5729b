package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * The status of a commit changes, as external services report it.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#status">status</a>
 */
public final class Status extends FilteredEvent<Status> {

    Status(Optional<Origin> origin, Mapping filters) {
        super("status", origin, filters);
    }

    /** Every time it happens. */
    public static Status any() {
        return new Status(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Status copy(Mapping changed) {
        return new Status(origin(), changed);
    }
}
