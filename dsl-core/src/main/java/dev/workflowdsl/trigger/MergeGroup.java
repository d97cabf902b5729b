package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A merge queue asks for the checks of a group of pull requests.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group">merge_group</a>
 */
public final class MergeGroup extends BranchEvent<MergeGroup, MergeGroup.Type> {

    MergeGroup(Optional<Origin> origin, Mapping filters) {
        super("merge_group", origin, filters);
    }

    /** Every time it happens. */
    public static MergeGroup any() {
        return new MergeGroup(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static MergeGroup of(Type first, Type... more) {
        return new MergeGroup(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    MergeGroup copy(Mapping changed) {
        return new MergeGroup(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CHECKS_REQUESTED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
