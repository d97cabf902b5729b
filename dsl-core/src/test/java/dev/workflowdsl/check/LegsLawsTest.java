package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class LegsLawsTest {

    /** Combinations of up to three axes and one more name, with small numbers as values. */
    @Provide
    Arbitrary<List<Map<String, Integer>>> combinations() {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 3);
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "extra"), values)
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
    void thereAreAsManyLegsAsGitHubMakesOneByOne(
            @ForAll("axes") Map<String, List<Integer>> axes,
            @ForAll("combinations") List<Map<String, Integer>> include,
            @ForAll("combinations") List<Map<String, Integer>> exclude) {
        Map<String, Object> dimensions = new LinkedHashMap<>(axes);
        dimensions.put("include", include);
        dimensions.put("exclude", exclude);
        Matrix matrix = Matrix.of(Value.of(dimensions));
        MatrixParts parts =
                MatrixParts.of(build("test").matrix(matrix), Place.root()).orElseThrow();

        int legs = legs(axes, include, exclude);

        assertThat(Legs.exceed(parts, legs)).isFalse();
        assertThat(Legs.exceed(parts, legs - 1)).isTrue();
    }

    private static int legs(
            Map<String, List<Integer>> axes, List<Map<String, Integer>> include, List<Map<String, Integer>> exclude) {
        List<Map<String, Integer>> legs = product(axes);
        legs.removeIf(leg -> exclude.stream().anyMatch(asked -> leg.entrySet().containsAll(asked.entrySet())));
        long added = include.stream()
                .filter(combination -> legs.stream().noneMatch(leg -> agree(combination, leg)))
                .count();
        return legs.size() + (int) added;
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
