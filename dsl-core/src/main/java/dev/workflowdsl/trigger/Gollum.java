package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone makes or changes a page of the wiki.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#gollum">gollum</a>
 */
public final class Gollum extends FilteredEvent<Gollum> {

    Gollum(Optional<Origin> origin, Mapping filters) {
        super("gollum", origin, filters);
    }

    /** Every time it happens. */
    public static Gollum any() {
        return new Gollum(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    Gollum copy(Mapping changed) {
        return new Gollum(origin(), changed);
    }
}
