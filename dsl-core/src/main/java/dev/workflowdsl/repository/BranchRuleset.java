package dev.workflowdsl.repository;

import dev.workflowdsl.workflow.JobCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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

    /**
     * The checks that these jobs report must be green too: {@code requireChecks(ci.check(test))}. Their names are computed,
     * one for each leg of a matrix; see {@link CheckNames}.
     *
     * <p>What is refused here is refused as well by a later call that includes other branches or adds a merge queue. The name of
     * the default branch is not known here, so of a workflow that starts only for some branches it is assumed to do so for
     * that one.
     *
     * @throws IllegalArgumentException if a merge could wait for such a check without end: the workflow does not start for
     *     each pull request into the branches, or not for their merge queue, the name cannot be known, or the job may be
     *     skipped and is then reported under another name; or if the job is always skipped, or another one reports a check
     *     of the same name
     */
    public BranchRuleset requireChecks(JobCheck... checks) {
        List<JobCheck> all = new ArrayList<>(data().jobChecks());
        all.addAll(Arrays.asList(checks));
        return new BranchRuleset(data().withJobChecks(all)).requireChecks(JobChecks.of(all, branches(), hasQueue()));
    }

    /**
     * The protection of each branch that is included by its exact name, as far as it means the same.
     *
     * @return the protections, and what they cannot say
     */
    public Conversion<List<BranchProtection>> toBranchProtections() {
        return ToProtections.convert(this);
    }

    @Override
    BranchRuleset with(ImmutableRulesetData data) {
        BranchRuleset changed = new BranchRuleset(data);
        JobChecks.require(data.jobChecks(), changed.branches(), changed.hasQueue());
        return changed;
    }

    private ProtectedBranches branches() {
        return ProtectedBranches.matching(included());
    }

    private boolean hasQueue() {
        return rules().stream().anyMatch(MergeQueueRule.class::isInstance);
    }
}
