package dev.workflowdsl.repository;

import java.util.Arrays;

/**
 * What can be said of rulesets about refs: branches or tags.
 *
 * @param <S> the kind of ruleset
 * @param <R> the rules that it may have
 */
public abstract sealed class RefRuleset<S extends RefRuleset<S, R>, R extends RepositoryRule> extends RulesetBase<S, R>
        permits BranchRuleset, TagRuleset {

    RefRuleset(ImmutableRulesetData data) {
        super(data);
    }

    /**
     * The rules hold for refs that match one of these patterns too; GitHub's {@code include}.
     *
     * @param patterns names or patterns in the syntax of {@code fnmatch}, full or without {@code refs/heads/} or {@code refs/tags/};
     *     {@code ~ALL} stands for all
     * @throws IllegalArgumentException if a text is empty, or a full ref of another kind
     */
    public final S include(String... patterns) {
        return with(data().withIncluded(RefPatterns.plus(included(), target(), Arrays.asList(patterns))));
    }

    /**
     * The rules do not hold for refs that match one of these patterns; GitHub's {@code exclude}.
     *
     * @param patterns names or patterns in the syntax of {@code fnmatch}, full or without {@code refs/heads/} or {@code refs/tags/}
     * @throws IllegalArgumentException if a text is empty, or a full ref of another kind
     */
    public final S exclude(String... patterns) {
        return with(data().withExcluded(RefPatterns.plus(excluded(), target(), Arrays.asList(patterns))));
    }
}
