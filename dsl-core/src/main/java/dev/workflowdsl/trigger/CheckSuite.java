package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * All check runs of a commit have ended; those of workflows do not count, so that none starts itself.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#check_suite">check_suite</a>
 */
public final class CheckSuite extends TypedEvent<CheckSuite, CheckSuite.Type> {

    CheckSuite(Optional<Origin> origin, Mapping filters) {
        super("check_suite", origin, filters);
    }

    /** Every time it happens. */
    public static CheckSuite any() {
        return new CheckSuite(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static CheckSuite of(Type first, Type... more) {
        return new CheckSuite(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    CheckSuite copy(Mapping changed) {
        return new CheckSuite(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        COMPLETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
