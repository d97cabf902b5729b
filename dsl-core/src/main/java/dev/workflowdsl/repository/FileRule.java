package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Arrays;
import java.util.Map;

/** A limit on the files of pushed commits. */
public final class FileRule extends ParameterizedRule<FileRule> implements PushRule {

    private final RuleType type;

    FileRule(RuleType type, Map<String, ? extends Data> parameters) {
        super(type, parameters);
        this.type = type;
    }

    static FileRule texts(RuleType type, String... texts) {
        String what = type == RuleType.FILE_PATH_RESTRICTION ? "path" : "extension";
        return new FileRule(type, RuleParts.texts(type, what, Arrays.asList(texts)));
    }

    /** The rule whose one parameter has its own name. */
    static FileRule number(RuleType type, int number) {
        return new FileRule(type, Map.of()).with(type.type(), number);
    }

    @Override
    FileRule copy(Map<String, Data> parameters) {
        return new FileRule(type, parameters);
    }
}
