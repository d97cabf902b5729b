package dev.workflowdsl.repository;

/** Rules for pushes; {@link Ruleset#forPushes} makes it. */
public final class PushRuleset extends RulesetBase<PushRuleset, PushRule> {

    PushRuleset(ImmutableRulesetData data) {
        super(data);
    }

    @Override
    public Target target() {
        return Target.PUSH;
    }

    @Override
    PushRuleset with(ImmutableRulesetData data) {
        return new PushRuleset(data);
    }
}
