package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone deletes a branch or a tag; more than three tags deleted at once do not count.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#delete">delete</a>
 */
public final class Delete extends FilteredEvent<Delete> {

    Delete(Optional<Origin> origin, Mapping filters) {
        super("delete", origin, filters);
    }

    /** Every time it happens. */
    public static Delete any() {
        return new Delete(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Delete copy(Mapping changed) {
        return new Delete(origin(), changed);
    }
}
