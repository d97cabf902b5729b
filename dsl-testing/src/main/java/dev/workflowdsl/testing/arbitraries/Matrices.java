package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.AxisValue;
import dev.workflowdsl.workflow.Matrix;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Matrices of few legs. */
final class Matrices {

    private Matrices() {}

    private record Values(String name, List<?> values) {

        Axis<Object> axis() {
            return Axis.of(name, values);
        }
    }

    static Arbitrary<Matrix> all() {
        Arbitrary<List<Values>> axes = Combinators.combine(Texts.ids(), values())
                .as(Values::new)
                .filter(axis -> !axis.name().equals("include") && !axis.name().equals("exclude"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Values::name);
        return Combinators.combine(
                        axes,
                        Texts.bools(),
                        Texts.bools(),
                        Texts.bools().optional(),
                        Arbitraries.integers().between(1, 8).optional())
                .as((values, excluding, including, failFast, maxParallel) -> {
                    Matrix matrix = matrix(values, excluding, including);
                    matrix = failFast.isPresent() ? matrix.failFast(failFast.get()) : matrix;
                    return maxParallel.isPresent() ? matrix.maxParallel(maxParallel.get()) : matrix;
                });
    }

    private static Matrix matrix(List<Values> values, boolean excluding, boolean including) {
        List<Axis<Object>> axes = values.stream().map(Values::axis).toList();
        Matrix matrix = Matrix.of(axes.toArray(Axis[]::new));
        AxisValue[] corner = values.stream()
                .map(axis -> axis.axis().is(axis.values().get(0)))
                .toArray(AxisValue[]::new);
        boolean manyLegs = values.stream().anyMatch(axis -> axis.values().size() > 1);
        matrix = excluding && manyLegs ? matrix.exclude(corner) : matrix;
        return including ? matrix.include(corner[0], new AxisValue("experimental", corner[0].value())) : matrix;
    }

    /** Different values of one type. */
    private static Arbitrary<List<?>> values() {
        return Arbitraries.oneOf(
                some(Texts.lines()), some(Arbitraries.integers().between(1, 30)), some(Texts.bools()));
    }

    private static <T> Arbitrary<List<?>> some(Arbitrary<T> values) {
        return values.set().ofMinSize(1).ofMaxSize(2).map(List::copyOf);
    }
}
