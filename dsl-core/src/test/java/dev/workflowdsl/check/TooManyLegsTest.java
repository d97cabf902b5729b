package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TooManyLegsTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new TooManyLegs();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").matrix(Matrix.of(axis("a", 16), axis("b", 17)))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.strategy.matrix: matrix of job \"test\" (16 x"
                + " 17) makes more than 256 legs, and GitHub refuses to start it: give some axes fewer"
                + " values, or split the job [too-many-legs]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").matrix(Matrix.of(axis("a", 16), axis("b", 16)))));
    }

    private static Axis<Integer> axis(String name, int size) {
        return Axis.of(name, IntStream.range(0, size).boxed().toList());
    }

    private boolean isTooMuch(Matrix matrix) {
        return !found(rule(), ci(build("test").matrix(matrix))).isEmpty();
    }

    @Test
    void takesExcludedLegsAway() {
        Axis<Integer> a = axis("a", 2);
        Axis<Integer> b = axis("b", 129);

        assertThat(isTooMuch(Matrix.of(a, b).exclude(a.is(1), b.is(3)))).isTrue();
        assertThat(isTooMuch(Matrix.of(a, b).exclude(a.is(1), b.is(3)).exclude(a.is(0), b.is(3))))
                .isFalse();
        assertThat(isTooMuch(Matrix.of(a, b).exclude(b.is(3)))).isFalse();
    }

    @Test
    void addsIncludedCombinationsThatMatchNoLeg() {
        Axis<Integer> a = axis("a", 256);
        Axis<String> extra = Axis.included("extra");

        assertThat(isTooMuch(Matrix.of(a).include(a.is(255), extra.is("x")).include(extra.is("y"))))
                .isFalse();
        assertThat(isTooMuch(Matrix.of(a).include(a.is(256)))).isTrue();
    }

    @Test
    void countsIncludedCombinationsAlone() {
        Axis<Integer> a = Axis.included("a");
        Matrix matrix = Matrix.of(a);
        for (int i = 0; i < 257; i++) {
            matrix = matrix.include(a.is(i));
        }

        assertThat(found(rule(), ci(build("test").matrix(matrix))))
                .containsExactly(".github/workflows/ci.yml error jobs.test.strategy.matrix: matrix of job \"test\" (257"
                        + " included) makes more than 256 legs, and GitHub refuses to start it: give some axes fewer values,"
                        + " or split the job [too-many-legs]");
    }

    @Test
    void leavesOpenWhatAnExpressionDecides() {
        Expression<?> json = Expression.raw("fromJSON(vars.LIST)");
        Axis<Integer> a = axis("a", 300);

        assertThat(isTooMuch(Matrix.of(a, Axis.computed("b", json)))).isFalse();
        assertThat(isTooMuch(Matrix.of(a).exclude(json))).isFalse();
        assertThat(isTooMuch(Matrix.of(axis("a", 256)).include(json))).isFalse();
        assertThat(isTooMuch(Matrix.of(a).include(json))).isTrue();
    }

    @Test
    void looksAtABoundedPartOfAHugeMatrix() {
        Axis<Integer> a = axis("a", 1000);
        Axis<Integer> b = axis("b", 1000);
        Axis<Integer> c = axis("c", 1000);
        Matrix most = Matrix.of(a, b, c);
        for (int i = 0; i < 1000; i++) {
            most = most.exclude(c.is(i));
        }

        assertThat(isTooMuch(Matrix.of(a, b, c))).isTrue();
        assertThat(isTooMuch(most)).isFalse();
    }
}
