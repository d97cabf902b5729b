package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** A rule that has nothing to set. */
public enum PlainRule implements BranchRule, TagRule {
    /** Only who bypasses the ruleset may create. */
    CREATION(RuleType.CREATION),
    /** Only who bypasses the ruleset may delete. */
    DELETION(RuleType.DELETION),
    /** No merge commits. */
    REQUIRED_LINEAR_HISTORY(RuleType.REQUIRED_LINEAR_HISTORY),
    /** Verified signatures. */
    REQUIRED_SIGNATURES(RuleType.REQUIRED_SIGNATURES),
    /** No push over what is there. */
    NON_FAST_FORWARD(RuleType.NON_FAST_FORWARD),
    /** Licences of dependencies that fit the policy. */
    LICENSE_COMPLIANCE_SCANNING(RuleType.LICENSE_COMPLIANCE_SCANNING);

    private final RuleType type;

    PlainRule(RuleType type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type.type();
    }

    /** Nothing. */
    @Override
    public Map<String, Data> parameters() {
        return Map.of();
    }

    /** The rule as JSON. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
