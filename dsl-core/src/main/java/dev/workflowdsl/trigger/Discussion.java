package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A discussion of the repository is opened, changed or moderated.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#discussion">discussion</a>
 */
public final class Discussion extends TypedEvent<Discussion, Discussion.Type> {

    Discussion(Optional<Origin> origin, Mapping filters) {
        super("discussion", origin, filters);
    }

    /** Any of its activities. */
    public static Discussion any() {
        return new Discussion(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Discussion of(Type first, Type... more) {
        return new Discussion(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Discussion copy(Mapping changed) {
        return new Discussion(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        EDITED,
        DELETED,
        TRANSFERRED,
        PINNED,
        UNPINNED,
        LABELED,
        UNLABELED,
        LOCKED,
        UNLOCKED,
        CATEGORY_CHANGED,
        ANSWERED,
        UNANSWERED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
