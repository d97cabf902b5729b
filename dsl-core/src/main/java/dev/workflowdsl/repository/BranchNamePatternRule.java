package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** The names of branches must match a pattern; GitHub's {@code branch_name_pattern}. */
public final class BranchNamePatternRule extends ParameterizedRule<BranchNamePatternRule> implements BranchRule {

    BranchNamePatternRule(TextPattern pattern) {
        this(pattern.parameters());
    }

    BranchNamePatternRule(Map<String, ? extends Data> parameters) {
        super(RuleType.BRANCH_NAME_PATTERN, parameters);
    }

    @Override
    BranchNamePatternRule copy(Map<String, Data> parameters) {
        return new BranchNamePatternRule(parameters);
    }
}
