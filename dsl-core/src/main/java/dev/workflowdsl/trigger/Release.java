package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A release of the repository is made, published, changed or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release">release</a>
 */
public final class Release extends TypedEvent<Release, Release.Type> {

    Release(Optional<Origin> origin, Mapping filters) {
        super("release", origin, filters);
    }

    /** Any of its activities. */
    public static Release any() {
        return new Release(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Release of(Type first, Type... more) {
        return new Release(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Release copy(Mapping changed) {
        return new Release(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        PUBLISHED,
        UNPUBLISHED,
        CREATED,
        EDITED,
        DELETED,
        PRERELEASED,
        RELEASED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
