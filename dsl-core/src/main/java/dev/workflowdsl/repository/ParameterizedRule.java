package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule with parameters.
 *
 * @param <R> the kind of rule
 */
public abstract sealed class ParameterizedRule<R extends ParameterizedRule<R>> implements RepositoryRule
        permits UpdateRule,
                MergeQueueRule,
                RequiredDeploymentsRule,
                PullRequestRule,
                RequiredStatusChecksRule,
                CommitPatternRule,
                BranchNamePatternRule,
                TagNamePatternRule,
                WorkflowsRule,
                CodeScanningRule,
                CopilotCodeReviewRule,
                FileRule {

    /** What a parameter that need not be there is as good as absent with. */
    private static final Set<Data> NOTHING = Set.of(Data.of(false), Data.of(""), Data.of(List.of()));

    private final RuleType type;
    private final Map<String, Data> parameters;

    ParameterizedRule(RuleType type, Map<String, ? extends Data> parameters) {
        this.type = type;
        this.parameters = ordered(type, parameters);
    }

    /** Known parameters come first, in GitHub's order; what GitHub takes for the same is left out. */
    private static Map<String, Data> ordered(RuleType type, Map<String, ? extends Data> parameters) {
        Map<String, Data> ordered = new LinkedHashMap<>();
        Map<String, Data> rest = new LinkedHashMap<>(parameters);
        for (Shape.Field field : type.parameters().fields()) {
            Data value = rest.remove(field.name());
            if (value != null && (field.required() || !NOTHING.contains(value))) {
                ordered.put(field.name(), value);
            }
        }
        ordered.putAll(rest);
        return Collections.unmodifiableMap(ordered);
    }

    abstract R copy(Map<String, Data> parameters);

    @Override
    public final String type() {
        return type.type();
    }

    @Override
    public final Map<String, Data> parameters() {
        return parameters;
    }

    /**
     * A parameter that this library does not know.
     *
     * @param value text, a number, a boolean, a collection, a map, or JSON
     * @throws IllegalArgumentException if it is one that has a method here, or no JSON can be made of the value
     */
    public final R extra(String key, Object value) {
        List<String> known =
                type.parameters().fields().stream().map(Shape.Field::name).toList();
        return with(Names.requireExtraKey("rule " + type.type(), key, known), Json.of(value));
    }

    final R with(String key, Data value) {
        Map<String, Data> changed = new LinkedHashMap<>(parameters);
        changed.put(key, value);
        return copy(changed);
    }

    final R with(String key, boolean on) {
        return with(key, Data.of(on));
    }

    final R with(String key, int number) {
        Shape shape = type.parameters().field(key).orElseThrow().shape();
        return with(key, Shape.number(key + " of rule " + type.type(), shape, number));
    }

    /** The list of the parameter with more items at its end, each once. */
    final R plus(String key, Collection<? extends Data> more) {
        return with(key, Data.of(RuleParts.plus(items(key), more)));
    }

    final boolean flag(String key) {
        return Data.of(true).equals(parameters.get(key));
    }

    final int number(String key) {
        return parameters.get(key) instanceof Data.Num number ? (int) number.value() : 0;
    }

    final List<Data> items(String key) {
        return parameters.get(key) instanceof Data.Arr array ? array.items() : List.of();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ParameterizedRule<?> that && type == that.type && parameters.equals(that.parameters);
    }

    @Override
    public final int hashCode() {
        return 31 * type.hashCode() + parameters.hashCode();
    }

    /** The rule as JSON. */
    @Override
    public final String toString() {
        return payload().toJson();
    }
}
