package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A check run is made, ends, or is asked to run again or to do what it offers.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#check_run">check_run</a>
 */
public final class CheckRun extends TypedEvent<CheckRun, CheckRun.Type> {

    CheckRun(Optional<Origin> origin, Mapping filters) {
        super("check_run", origin, filters);
    }

    /** Any of its activities. */
    public static CheckRun any() {
        return new CheckRun(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static CheckRun of(Type first, Type... more) {
        return new CheckRun(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    CheckRun copy(Mapping changed) {
        return new CheckRun(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        COMPLETED,
        CREATED,
        REREQUESTED,
        REQUESTED_ACTION;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
