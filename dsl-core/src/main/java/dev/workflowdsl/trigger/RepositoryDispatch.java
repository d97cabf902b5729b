package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * A program asks for it through GitHub's API, with a type that it chooses freely.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch">repository_dispatch</a>
 */
public final class RepositoryDispatch extends FilteredEvent<RepositoryDispatch> {

    RepositoryDispatch(Optional<Origin> origin, Mapping filters) {
        super("repository_dispatch", origin, filters);
    }

    /** A call of any type. */
    public static RepositoryDispatch any() {
        return new RepositoryDispatch(Origin.ofCaller(), Mapping.empty());
    }

    /**
     * A call of one of the given types.
     *
     * @throws IllegalArgumentException if a type is empty
     */
    public static RepositoryDispatch of(String first, String... more) {
        return new RepositoryDispatch(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    /**
     * The types that count, in place of those that were set before.
     *
     * @throws IllegalArgumentException if a type is empty
     */
    public RepositoryDispatch types(String first, String... more) {
        return with("types", Texts.literals("type of event \"repository_dispatch\"", first, more));
    }

    @Override
    Set<String> typedKeys() {
        return Set.of("types");
    }

    @Override
    RepositoryDispatch copy(Mapping changed) {
        return new RepositoryDispatch(origin(), changed);
    }
}
