package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UselessExcludeTest implements RuleLaws {

    private static final Axis<Integer> NODE = Axis.of("node", 10, 12, 14);

    @Override
    public Rule rule() {
        return new UselessExclude();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").matrix(Matrix.of(NODE).exclude(NODE.is(13)))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.test.strategy.matrix.exclude[0].node: \"13\" is"
                + " excluded from axis \"node\" of job \"test\", but is none of its values, so nothing is"
                + " excluded: the values are [10, 12, 14] [useless-exclude]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").matrix(Matrix.of(NODE).exclude(NODE.is(14)))));
    }

    private List<String> foundWhere(Object values, Object excluded) {
        return found(
                rule(),
                ci(build("test")
                        .matrix(Matrix.of(Value.of(
                                Map.of("axis", List.of(values), "exclude", List.of(Map.of("axis", excluded))))))));
    }

    @Test
    void comparesAsGitHubDoes() {
        assertThat(foundWhere("Ubuntu", "ubuntu")).isEmpty();
        assertThat(foundWhere(12, "12")).isEmpty();
        assertThat(foundWhere(12, "12.5")).hasSize(1);
        assertThat(foundWhere(true, "true")).hasSize(1);
    }

    @Test
    void comparesOnlyThePartOfAnObjectThatIsNamed() {
        Map<String, Object> runner = Map.of("os", "linux", "labels", List.of("a", "b"));

        assertThat(foundWhere(runner, Map.of("os", "linux"))).isEmpty();
        assertThat(foundWhere(runner, Map.of("labels", List.of("a")))).isEmpty();
        assertThat(foundWhere(runner, Map.of("labels", List.of("b")))).hasSize(1);
        assertThat(foundWhere(runner, Map.of("arch", "arm"))).hasSize(1);
        assertThat(foundWhere(runner, "linux")).hasSize(1);
        assertThat(foundWhere("linux", Map.of("os", "linux"))).hasSize(1);
    }

    @Test
    void leavesOpenWhatAnExpressionDecides() {
        assertThat(foundWhere("${{ vars.OS }}", "linux")).isEmpty();
        assertThat(foundWhere("linux", "${{ vars.OS }}")).isEmpty();
        Axis<String> computed = Axis.computed("os", Expression.raw("fromJSON(vars.OS)"));
        assertThat(found(rule(), ci(build("test").matrix(Matrix.of(computed).exclude(computed.is("x"))))))
                .isEmpty();
    }
}
