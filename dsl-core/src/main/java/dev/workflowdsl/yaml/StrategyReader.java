package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Matrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the strategy of a job. */
final class StrategyReader {

    private static final List<String> KEYS = List.of("matrix", "fail-fast", "max-parallel");

    private StrategyReader() {}

    static Matrix strategy(Spot spot) {
        Optional<Expression<Object>> whole = spot.expression();
        if (whole.isPresent()) {
            return Matrix.computedStrategy(whole.get());
        }
        Fields fields = Fields.of(spot, "strategy", KEYS);
        Matrix matrix = fields.get("matrix")
                .flatMap(s -> s.attempt(() -> matrix(s)))
                .orElseGet(() -> Matrix.of(Mapping.empty()));
        matrix = fields.apply(matrix, "fail-fast", (m, s) -> Typed.bool(s, "fail-fast", m::failFast, m::failFast));
        matrix = fields.apply(
                matrix, "max-parallel", (m, s) -> Typed.number(s, "max-parallel", m::maxParallel, m::maxParallel));
        return fields.extras(matrix, Matrix::extra);
    }

    private static Matrix matrix(Spot spot) {
        Optional<Expression<Object>> whole = spot.expression();
        if (whole.isPresent()) {
            return Matrix.computed(whole.get());
        }
        Map<String, Value> dimensions = new LinkedHashMap<>();
        for (Spot.Keyed entry : spot.entries("matrix")) {
            entry.value().attempt(() -> dimension(entry)).ifPresent(value -> dimensions.put(entry.name(), value));
        }
        if (spot.entries("matrix").isEmpty()) {
            throw spot.refused(
                    ReadProblem.INVALID_VALUE,
                    "matrix is empty, and GitHub refuses the file",
                    "give it an axis, or leave the matrix out");
        }
        return Matrix.of(Value.of(dimensions));
    }

    private static Value dimension(Spot.Keyed entry) {
        Optional<Expression<Object>> whole = entry.value().expression();
        if (whole.isPresent()) {
            return whole.get().template();
        }
        String what = "\"" + entry.name() + "\" of the matrix";
        boolean combinations = entry.name().equals("include") || entry.name().equals("exclude");
        List<Spot> wrong = entry.value().items(what).stream()
                .filter(item ->
                        combinations && !item.isMapping() && item.expression().isEmpty())
                .toList();
        wrong.forEach(
                item -> item.wrongKind("a combination in " + what, "a mapping").report());
        if (!wrong.isEmpty()) {
            throw Refused.told(entry.value());
        }
        return entry.value().value();
    }
}
