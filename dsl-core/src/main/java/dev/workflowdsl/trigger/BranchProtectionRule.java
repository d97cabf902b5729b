package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A branch protection rule of the repository is made, changed or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#branch_protection_rule">branch_protection_rule</a>
 */
public final class BranchProtectionRule extends TypedEvent<BranchProtectionRule, BranchProtectionRule.Type> {

    BranchProtectionRule(Optional<Origin> origin, Mapping filters) {
        super("branch_protection_rule", origin, filters);
    }

    /** Any of its activities. */
    public static BranchProtectionRule any() {
        return new BranchProtectionRule(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static BranchProtectionRule of(Type first, Type... more) {
        return new BranchProtectionRule(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    BranchProtectionRule copy(Mapping changed) {
        return new BranchProtectionRule(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        EDITED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
