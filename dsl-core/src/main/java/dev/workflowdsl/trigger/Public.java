package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * The repository, private before, becomes public.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#public">public</a>
 */
public final class Public extends FilteredEvent<Public> {

    Public(Optional<Origin> origin, Mapping filters) {
        super("public", origin, filters);
    }

    /** Every time it happens. */
    public static Public any() {
        return new Public(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Public copy(Mapping changed) {
        return new Public(origin(), changed);
    }
}
