package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone pushes to the branch that GitHub Pages publishes.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#page_build">page_build</a>
 */
public final class PageBuild extends FilteredEvent<PageBuild> {

    PageBuild(Optional<Origin> origin, Mapping filters) {
        super("page_build", origin, filters);
    }

    /** Every time it happens. */
    public static PageBuild any() {
        return new PageBuild(Origin.ofCaller(), Mapping.empty());
    }

    @Override
    PageBuild copy(Mapping changed) {
        return new PageBuild(origin(), changed);
    }
}
