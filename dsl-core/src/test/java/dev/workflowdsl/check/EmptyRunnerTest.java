package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EmptyRunnerTest implements RuleLaws {

    private static final Axis<String> OS = Axis.of("os", "ubuntu-latest", "windows-latest");
    private static final Axis<Integer> NODE = Axis.of("node", 22, 24);
    private static final Axis<Map<String, String>> TARGET = Axis.of("target", Map.of("runner", "macos-latest"));

    @Override
    public Rule rule() {
        return new EmptyRunner();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(test(Runner.of(OS), Matrix.of(OS, NODE).include(NODE.is(26)))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.runs-on: \"matrix.os\" is empty in the leg \"{node: 26}\" of job"
                + " \"test\", so that leg has no runner and fails: give it that value too [empty-runner]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(test(Runner.of(OS), Matrix.of(OS, NODE).include(NODE.is(26), OS.is("macos-latest")))));
    }

    private static Job test(Runner runner, Matrix matrix) {
        return Job.of("test", runner).matrix(matrix).run("make");
    }

    private boolean isEmpty(Runner runner, Matrix matrix) {
        return !found(rule(), ci(test(runner, matrix))).isEmpty();
    }

    @Test
    void looksIntoObjects() {
        Matrix more = Matrix.of(TARGET).include(TARGET.is(Map.of("name", "x")));

        assertThat(isEmpty(Runner.of(TARGET.property("runner").asString()), Matrix.of(TARGET)))
                .isFalse();
        assertThat(isEmpty(Runner.of(TARGET.property("runner").asString()), more))
                .isTrue();
    }

    @Test
    void looksAtOneOfSeveralLabels() {
        Matrix without = Matrix.of(OS, NODE).include(NODE.is(26));

        assertThat(isEmpty(Runner.labels("self-hosted", "" + OS), without)).isTrue();
        assertThat(isEmpty(Runner.labels("self-hosted", "x-" + OS), without)).isFalse();
    }

    @Test
    void takesAnyValueForOne() {
        Matrix without = Matrix.of(OS, NODE).include(NODE.is(26));

        assertThat(isEmpty(
                        Runner.of(Expression.raw("matrix.os || 'ubuntu-latest'").asString()), without))
                .isFalse();
        assertThat(isEmpty(Runner.of(OS), Matrix.of(Axis.of("os", "", "ubuntu-latest"))))
                .isTrue();
    }

    @Test
    void leavesOpenWhatAnExpressionDecides() {
        Axis<String> computed = Axis.computed("os", Expression.raw("fromJSON(vars.SYSTEMS)"));

        assertThat(isEmpty(Runner.of(computed), Matrix.of(computed).include(NODE.is(26))))
                .isFalse();
        assertThat(isEmpty(Runner.of(OS), Matrix.of(Axis.of("os", "${{ vars.SYSTEM }}", "windows-latest"))))
                .isFalse();
    }
}
