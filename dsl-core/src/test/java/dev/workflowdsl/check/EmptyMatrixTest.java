package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EmptyMatrixTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new EmptyMatrix();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").matrix(Matrix.of(Value.of(Map.of("os", List.of()))))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.strategy.matrix.os: axis \"os\" of job \"test\""
                + " has no values, and GitHub refuses the file: give it a value, or leave the axis out"
                + " [empty-matrix]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").matrix(Matrix.of(Value.of(Map.of("os", List.of("linux")))))));
    }

    @Test
    void findsAMatrixWithoutAnything() {
        assertThat(found(rule(), ci(build("test").matrix(Matrix.of(Axis.included("os"))))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.strategy.matrix: matrix of job \"test\" has neither"
                                + " an axis nor a combination to include, and GitHub refuses the file: give it an axis, or leave the"
                                + " matrix out [empty-matrix]");
    }

    @Test
    void isContentWithAStrategyThatHasNoMatrix() {
        assertThat(found(rule(), ci(build("test").matrix(Matrix.of().failFast(false)))))
                .isEmpty();
        assertThat(found(
                        rule(),
                        ci(build("test")
                                .matrix(Matrix.computedStrategy(Functions.fromJson(Contexts.vars("STRATEGY")))))))
                .isEmpty();
    }

    @Test
    void findsCombinationsWithoutValues() {
        Matrix matrix = Matrix.of(Axis.of("os", "linux")).include().exclude();

        assertThat(found(rule(), ci(build("test").matrix(matrix))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.strategy.matrix.exclude[0]: a combination to exclude in the"
                                + " matrix of job \"test\" has no values, and GitHub refuses the file: name an axis with its"
                                + " value, or leave the combination out [empty-matrix]",
                        ".github/workflows/ci.yml error jobs.test.strategy.matrix.include[0]: a combination to include in the"
                                + " matrix of job \"test\" has no values, and GitHub refuses the file: name an axis with its"
                                + " value, or leave the combination out [empty-matrix]");
    }

    @Test
    void isContentWithWhatIsIncludedAloneOrComputed() {
        Axis<String> os = Axis.included("os");
        Expression<?> json = Expression.raw("fromJSON(vars.MATRIX)");

        assertThat(found(rule(), ci(build("a").matrix(Matrix.of(os).include(os.is("linux"))))))
                .isEmpty();
        assertThat(found(rule(), ci(build("a").matrix(Matrix.of().include(json)))))
                .isEmpty();
        assertThat(found(rule(), ci(build("a").matrix(Matrix.computed(json))))).isEmpty();
    }
}
