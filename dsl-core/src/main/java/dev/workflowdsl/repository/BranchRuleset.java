package dev.workflowdsl.repository;

import java.util.Arrays;
import java.util.Collection;

/** Rules for branches; {@link Ruleset#forBranches} makes it. */
public final class BranchRuleset extends RefRuleset<BranchRuleset, BranchRule> {

    BranchRuleset(ImmutableRulesetData data) {
        super(data);
    }

    @Override
    public Target target() {
        return Target.BRANCH;
    }

    /** The rules hold for the default branch too, whatever its name; GitHub's {@code ~DEFAULT_BRANCH}. */
    public BranchRuleset includeDefaultBranch() {
        return include(RefPatterns.DEFAULT_BRANCH);
    }

    /**
     * These checks, from any app, must be green too; adds them to the rule {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public BranchRuleset requireChecks(String... contexts) {
        return requireChecks(Arrays.stream(contexts).map(RequiredCheck::of).toList());
    }

    /**
     * These checks must be green too; adds them to the rule {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a check is from the app that reported it last, which rulesets do not know
     */
    public BranchRuleset requireChecks(RequiredCheck... checks) {
        return requireChecks(Arrays.asList(checks));
    }

    /**
     * These checks must be green too; adds them to the rule {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a check is from the app that reported it last, which rulesets do not know
     */
    public BranchRuleset requireChecks(Collection<RequiredCheck> checks) {
        RequiredStatusChecksRule rule = rules().stream()
                .filter(RequiredStatusChecksRule.class::isInstance)
                .map(RequiredStatusChecksRule.class::cast)
                .findFirst()
                .orElseGet(RequiredStatusChecksRule::new);
        return rules(rule.requireChecks(checks));
    }

    @Override
    BranchRuleset with(ImmutableRulesetData data) {
        return new BranchRuleset(data);
    }
}
