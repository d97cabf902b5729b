package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** Only who bypasses the ruleset may update the branch or tag; GitHub's {@code update}. */
public final class UpdateRule extends ParameterizedRule<UpdateRule> implements BranchRule, TagRule {

    static final String FETCH_AND_MERGE = "update_allows_fetch_and_merge";

    UpdateRule() {
        this(Map.of(FETCH_AND_MERGE, Data.of(false)));
    }

    UpdateRule(Map<String, ? extends Data> parameters) {
        super(RuleType.UPDATE, parameters);
    }

    /** The branch of a fork may still pull from the repository it was forked from; {@code update_allows_fetch_and_merge}. */
    public UpdateRule allowFetchAndMerge() {
        return with(FETCH_AND_MERGE, true);
    }

    /** Whether the branch of a fork may still pull from the repository it was forked from. */
    public boolean allowsFetchAndMerge() {
        return flag(FETCH_AND_MERGE);
    }

    @Override
    UpdateRule copy(Map<String, Data> parameters) {
        return new UpdateRule(parameters);
    }
}
