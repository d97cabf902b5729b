package dev.workflowdsl.repository;

/** Rules for what is done with repositories of an organisation as a whole; {@link Ruleset#forRepositories} makes it. */
public final class RepositoryRuleset extends RulesetBase<RepositoryRuleset, OtherRule> {

    RepositoryRuleset(ImmutableRulesetData data) {
        super(data);
    }

    @Override
    public Target target() {
        return Target.REPOSITORY;
    }

    @Override
    RepositoryRuleset with(ImmutableRulesetData data) {
        return new RepositoryRuleset(data);
    }
}
