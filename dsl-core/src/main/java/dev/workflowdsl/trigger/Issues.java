package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * An issue is opened, changed or moderated.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issues">issues</a>
 */
public final class Issues extends TypedEvent<Issues, Issues.Type> {

    Issues(Optional<Origin> origin, Mapping filters) {
        super("issues", origin, filters);
    }

    /** Any of its activities. */
    public static Issues any() {
        return new Issues(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Issues of(Type first, Type... more) {
        return new Issues(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Issues copy(Mapping changed) {
        return new Issues(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        OPENED,
        EDITED,
        DELETED,
        TRANSFERRED,
        PINNED,
        UNPINNED,
        CLOSED,
        REOPENED,
        ASSIGNED,
        UNASSIGNED,
        LABELED,
        UNLABELED,
        LOCKED,
        UNLOCKED,
        MILESTONED,
        DEMILESTONED,
        FIELD_ADDED,
        FIELD_REMOVED,
        TYPED,
        UNTYPED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
