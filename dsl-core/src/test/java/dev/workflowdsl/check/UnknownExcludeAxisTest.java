package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnknownExcludeAxisTest implements RuleLaws {

    private static final Axis<String> OS = Axis.of("os", "linux", "windows");

    @Override
    public Rule rule() {
        return new UnknownExcludeAxis();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test")
                .matrix(Matrix.of(OS).exclude(Axis.<String>included("so").is("linux")))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.strategy.matrix.exclude[0].so: \"so\" is"
                + " excluded from the matrix of job \"test\", but is no axis with values of its own, and"
                + " GitHub refuses the file: did you mean \"os\"? [unknown-exclude-axis]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").matrix(Matrix.of(OS).exclude(OS.is("linux")))));
    }

    @Test
    void doesNotTakeAnAxisThatIsOnlyIncluded() {
        Axis<String> gui = Axis.included("gui");
        Matrix matrix = Matrix.of(OS).include(OS.is("linux"), gui.is("gnome")).exclude(gui.is("gnome"));

        assertThat(Checks.of(rule()).check(ci(build("test").matrix(matrix))).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("jobs.test.strategy.matrix.exclude[0].gui");
    }

    @Test
    void knowsNothingOfAxesThatAreInserted() {
        Matrix matrix = Matrix.of(Value.of(
                Map.of("${{ insert }}", "${{ fromJSON(vars.AXES) }}", "exclude", List.of(Map.of("gui", "gnome")))));

        assertThat(found(rule(), ci(build("test").matrix(matrix)))).isEmpty();
    }
}
