package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A milestone of the repository is made, closed, opened, changed or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#milestone">milestone</a>
 */
public final class Milestone extends TypedEvent<Milestone, Milestone.Type> {

    Milestone(Optional<Origin> origin, Mapping filters) {
        super("milestone", origin, filters);
    }

    /** Any of its activities. */
    public static Milestone any() {
        return new Milestone(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Milestone of(Type first, Type... more) {
        return new Milestone(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Milestone copy(Mapping changed) {
        return new Milestone(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        CLOSED,
        OPENED,
        EDITED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
