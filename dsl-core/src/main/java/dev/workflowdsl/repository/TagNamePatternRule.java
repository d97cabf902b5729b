package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** The names of tags must match a pattern; GitHub's {@code tag_name_pattern}. */
public final class TagNamePatternRule extends ParameterizedRule<TagNamePatternRule> implements TagRule {

    TagNamePatternRule(TextPattern pattern) {
        this(pattern.parameters());
    }

    TagNamePatternRule(Map<String, ? extends Data> parameters) {
        super(RuleType.TAG_NAME_PATTERN, parameters);
    }

    @Override
    TagNamePatternRule copy(Map<String, Data> parameters) {
        return new TagNamePatternRule(parameters);
    }
}
