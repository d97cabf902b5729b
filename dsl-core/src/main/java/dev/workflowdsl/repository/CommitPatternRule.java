package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** What commits say must match a pattern: their messages, or the addresses of their authors or committers. */
public final class CommitPatternRule extends ParameterizedRule<CommitPatternRule> implements BranchRule, TagRule {

    private final RuleType type;

    CommitPatternRule(RuleType type, TextPattern pattern) {
        this(type, pattern.parameters());
    }

    CommitPatternRule(RuleType type, Map<String, ? extends Data> parameters) {
        super(type, parameters);
        this.type = type;
    }

    @Override
    CommitPatternRule copy(Map<String, Data> parameters) {
        return new CommitPatternRule(type, parameters);
    }
}
