package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone gives the repository a star.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#watch">watch</a>
 */
public final class Watch extends TypedEvent<Watch, Watch.Type> {

    Watch(Optional<Origin> origin, Mapping filters) {
        super("watch", origin, filters);
    }

    /** Every time it happens. */
    public static Watch any() {
        return new Watch(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Watch of(Type first, Type... more) {
        return new Watch(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Watch copy(Mapping changed) {
        return new Watch(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        STARTED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
