package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the jobs that a matrix makes of one. */
public final class MatrixLeg {

    private static final Evaluator EVALUATOR = Evaluator.of(Map.of());

    private final Mapping values;
    private final Mapping named;

    private MatrixLeg(Mapping values, Mapping named) {
        this.values = values;
        this.named = named;
    }

    /** A leg that shows all its values in its name. */
    static MatrixLeg of(Mapping values) {
        return new MatrixLeg(values, values);
    }

    /** This leg with one more value, or another one, which does not show in its name. */
    MatrixLeg plus(String key, Value value) {
        Mapping rest = values.contains(key) ? values.minus(key) : values;
        return new MatrixLeg(rest.plus(key, value), named);
    }

    /** What the context {@code matrix} holds in the leg; values that are expressions stay such. */
    public Mapping values() {
        return values;
    }

    /**
     * What GitHub shows of the leg in parentheses behind the name of its job: the values of the axes in their order, or of
     * the included combination if that is a leg of its own. Of lists and objects all single values count; what is null or
     * empty does not. What a combination adds to a leg that the axes make is not shown.
     *
     * @return empty if one of the values is an expression
     */
    public Optional<List<String>> label() {
        List<String> texts = new ArrayList<>();
        return collect(named, texts) ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    /** Adds the texts of all single values; whether they are known. */
    private static boolean collect(Value value, List<String> texts) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().allMatch(item -> collect(item, texts));
        }
        if (value instanceof Mapping mapping) {
            return mapping.asMap().values().stream().allMatch(property -> collect(property, texts));
        }
        if (value instanceof Template template && !template.isLiteral()) {
            return false;
        }
        Data data = EVALUATOR.evaluate(value);
        if (!data.toText().isEmpty()) {
            texts.add(data.toText());
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixLeg that && values.equals(that.values) && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The values in braces. */
    @Override
    public String toString() {
        return values.toString();
    }
}
