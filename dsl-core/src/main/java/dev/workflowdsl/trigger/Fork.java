package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone forks the repository.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#fork">fork</a>
 */
public final class Fork extends FilteredEvent<Fork> {

    Fork(Optional<Origin> origin, Mapping filters) {
        super("fork", origin, filters);
    }

    /** Every time it happens. */
    public static Fork any() {
        return new Fork(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Fork copy(Mapping changed) {
        return new Fork(origin(), changed);
    }
}
