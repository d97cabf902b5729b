package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MatrixLegsLawsTest {

    /** Combinations of up to three axes and two more names, with small numbers as values. */
    @Provide
    Arbitrary<List<Map<String, Integer>>> combinations() {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 3);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "x", "y"), values)
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, List<Integer>>> axes() {
        Arbitrary<List<Integer>> values =
                Arbitraries.integers().between(0, 3).list().uniqueElements().ofMinSize(1);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), values).ofMaxSize(3);
    }

    @Property
    void theLegsAreThoseThatTheDocumentedRulesMakeOneByOne(
            @ForAll("axes") Map<String, List<Integer>> axes,
            @ForAll("combinations") List<Map<String, Integer>> include,
            @ForAll("combinations") List<Map<String, Integer>> exclude) {
        Matrix matrix = matrix(axes, include, exclude);
        List<Map<String, Integer>> expected = legs(axes, include, exclude);

        List<MatrixLeg> legs = matrix.legs().orElseThrow();

        assertThat(legs.stream().map(leg -> leg.values().asMap()))
                .isEqualTo(expected.stream().map(MatrixLegsLawsTest::values).toList());
        assertThat(matrix.hasMoreLegsThan(expected.size())).isFalse();
        assertThat(matrix.hasMoreLegsThan(expected.size() - 1)).isTrue();
    }

    @Property
    void legsThatAreSureStayWhenAnExpressionIsComputed(
            @ForAll("axes") Map<String, List<Integer>> axes,
            @ForAll("combinations") List<Map<String, Integer>> include,
            @ForAll("combinations") List<Map<String, Integer>> exclude) {
        Matrix matrix = matrix(axes, include, exclude);
        Matrix open = matrix.exclude(new AxisValue("d", Value.of(Contexts.vars("D"))));
        int sure = 0;
        while (open.hasMoreLegsThan(sure)) {
            sure++;
        }

        assertThat(matrix.legs().orElseThrow()).hasSizeGreaterThanOrEqualTo(sure);
    }

    @Property
    void aLegOfTheAxesIsLabelledByThemInTheirOrder(@ForAll("axes") Map<String, List<Integer>> axes) {
        Matrix matrix = matrix(axes, List.of(Map.of("x", 9)), List.of());

        assertThat(matrix.legs().orElseThrow())
                .allSatisfy(leg -> assertThat(leg.label().orElseThrow())
                        .isEqualTo(axes.isEmpty() ? List.of("9") : values(leg, axes)));
    }

    private static List<String> values(MatrixLeg leg, Map<String, List<Integer>> axes) {
        return axes.keySet().stream()
                .map(axis -> leg.values().get(axis).orElseThrow().toString())
                .toList();
    }

    private static Map<String, Value> values(Map<String, Integer> leg) {
        Map<String, Value> values = new LinkedHashMap<>();
        leg.forEach((key, value) -> values.put(key, new Value.Num(value)));
        return values;
    }

    private static Matrix matrix(
            Map<String, List<Integer>> axes, List<Map<String, Integer>> include, List<Map<String, Integer>> exclude) {
        Map<String, Object> dimensions = new LinkedHashMap<>(axes);
        dimensions.put("include", include);
        dimensions.put("exclude", exclude);
        return Matrix.of((Mapping) Value.of(dimensions));
    }

    private static List<Map<String, Integer>> legs(
            Map<String, List<Integer>> axes, List<Map<String, Integer>> include, List<Map<String, Integer>> exclude) {
        List<Map<String, Integer>> original = product(axes);
        original.removeIf(
                leg -> exclude.stream().anyMatch(asked -> leg.entrySet().containsAll(asked.entrySet())));
        List<Map<String, Integer>> legs = new ArrayList<>();
        original.forEach(leg -> legs.add(new LinkedHashMap<>(leg)));
        for (Map<String, Integer> combination : include) {
            boolean added = false;
            for (int i = 0; i < original.size(); i++) {
                if (agree(combination, original.get(i))) {
                    legs.get(i).putAll(combination);
                    added = true;
                }
            }
            if (!added) {
                legs.add(combination);
            }
        }
        return legs;
    }

    private static boolean agree(Map<String, Integer> combination, Map<String, Integer> leg) {
        return leg.entrySet().stream()
                .allMatch(axis ->
                        combination.getOrDefault(axis.getKey(), axis.getValue()).equals(axis.getValue()));
    }

    private static List<Map<String, Integer>> product(Map<String, List<Integer>> axes) {
        List<Map<String, Integer>> product = new ArrayList<>();
        if (!axes.isEmpty()) {
            product.add(Map.of());
        }
        for (Map.Entry<String, List<Integer>> axis : axes.entrySet()) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> leg : product) {
                for (Integer value : axis.getValue()) {
                    Map<String, Integer> next = new LinkedHashMap<>(leg);
                    next.put(axis.getKey(), value);
                    longer.add(next);
                }
            }
            product = longer;
        }
        return product;
    }
}
