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
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnknownAxisTest implements RuleLaws {

    private static final Axis<String> OS = Axis.of("os", "linux", "windows");
    private static final Axis<String> NPM = Axis.included("npm");

    @Override
    public Rule rule() {
        return new UnknownAxis();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").matrix(Matrix.of(OS)).run("echo ${{ matrix.platform }}")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[1].run: \"matrix.platform\" is read, but"
                + " job \"test\" has no such axis, so it is always empty: there is only \"os\" [unknown-axis]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").matrix(Matrix.of(OS)).run("echo ${{ matrix.os }}")));
    }

    @Test
    void findsAnAxisWhereThereIsNoMatrix() {
        assertThat(found(rule(), ci(build("a").matrix(Matrix.of(OS)), build("b").name("On " + OS))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.b.name: \"matrix.os\" is read, but job \"b\" has no"
                                + " matrix, so it is always empty: give it a matrix with that axis [unknown-axis]");
    }

    @Test
    void knowsTheAxesOfIncludedCombinations() {
        Job job = build("test").matrix(Matrix.of(OS).include(OS.is("linux"), NPM.is("7")));

        assertThat(found(rule(), ci(job.run("echo " + NPM + " ${{ matrix['NPM'] }}"))))
                .isEmpty();
    }

    @Test
    void knowsNothingOfAxesThatAreComputed() {
        Expression<?> json = Expression.raw("fromJSON(vars.MATRIX)");
        Matrix oneOfMany = Matrix.of(Value.of(Map.of("include", List.of(json))));

        assertThat(found(rule(), ci(build("a").matrix(Matrix.computed(json)).run("echo " + OS))))
                .isEmpty();
        assertThat(found(
                        rule(),
                        ci(build("a").matrix(Matrix.of(NPM).include(json)).run("echo " + OS))))
                .isEmpty();
        assertThat(found(rule(), ci(build("a").matrix(oneOfMany).run("echo " + OS))))
                .isEmpty();
    }

    @Test
    void knowsAnAxisWhoseValuesAreComputed() {
        Axis<String> computed = Axis.computed("os", Expression.raw("fromJSON(vars.OS)"));

        assertThat(found(rule(), ci(build("a").matrix(Matrix.of(computed)).run("echo ${{ matrix.so }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.a.steps[1].run: \"matrix.so\" is read, but job \"a\" has"
                                + " no such axis, so it is always empty: did you mean \"os\"? [unknown-axis]");
    }

    @Test
    void leavesOpenWhatAComputedStrategyHolds() {
        assertThat(found(
                        rule(),
                        ci(build("test")
                                .matrix(Matrix.computedStrategy(Functions.fromJson(Contexts.vars("STRATEGY"))))
                                .run("echo ${{ matrix.os }}"))))
                .isEmpty();
    }
}
