package dev.workflowdsl.repository;

/** Rules for tags; {@link Ruleset#forTags} makes it. */
public final class TagRuleset extends RefRuleset<TagRuleset, TagRule> {

    TagRuleset(ImmutableRulesetData data) {
        super(data);
    }

    @Override
    public Target target() {
        return Target.TAG;
    }

    @Override
    TagRuleset with(ImmutableRulesetData data) {
        return new TagRuleset(data);
    }
}
