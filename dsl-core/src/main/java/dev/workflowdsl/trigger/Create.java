package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone makes a branch or a tag; more than three tags made at once do not count.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#create">create</a>
 */
public final class Create extends FilteredEvent<Create> {

    Create(Optional<Origin> origin, Mapping filters) {
        super("create", origin, filters);
    }

    /** Every time it happens. */
    public static Create any() {
        return new Create(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Create copy(Mapping changed) {
        return new Create(origin(), changed);
    }
}
