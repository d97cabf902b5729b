package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone asks for a deployment of a commit.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#deployment">deployment</a>
 */
public final class Deployment extends FilteredEvent<Deployment> {

    Deployment(Optional<Origin> origin, Mapping filters) {
        super("deployment", origin, filters);
    }

    /** Every time it happens. */
    public static Deployment any() {
        return new Deployment(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Deployment copy(Mapping changed) {
        return new Deployment(origin(), changed);
    }
}
