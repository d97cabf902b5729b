package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule that this library does not know. */
public final class OtherRule implements BranchRule, TagRule, PushRule {

    private final String type;
    private final Map<String, Data> parameters;

    private OtherRule(String type, Map<String, Data> parameters) {
        this.type = type;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    static OtherRule of(String type, Map<String, ?> parameters) {
        if (RuleType.of(type).isPresent()) {
            throw new IllegalArgumentException(
                    "rule \"" + type + "\" is one that this library knows: use its own factory, so that it is checked");
        }
        Map<String, Data> copy = new LinkedHashMap<>();
        parameters.forEach((name, value) -> copy.put(name, Json.of(value)));
        return unchecked(Names.requireText("type of a rule", type), copy);
    }

    /** A rule as GitHub answered it, maybe of a type that this library knows otherwise. */
    static OtherRule unchecked(String type, Map<String, Data> parameters) {
        return new OtherRule(type, new LinkedHashMap<>(parameters));
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Map<String, Data> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherRule that && type.equals(that.type) && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + parameters.hashCode();
    }

    /** The rule as JSON. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
