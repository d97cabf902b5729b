package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import org.junit.jupiter.api.Test;

final class CiWorkflowTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void testsEveryPythonOnEverySystem() {
        assertThat(ci.test.matrix().orElseThrow().legs().orElseThrow()).hasSize(12);
    }

    @Test
    void isDoneInAQuarterOfAnHour() {
        assertThat(ci.test.timeoutMinutes().orElseThrow()).hasToString("15");
        assertThat(ci.performance.timeoutMinutes().orElseThrow()).hasToString("15");
        assertThat(ci.performance.needs()).isEmpty();
        assertThat(step(ci.test, "Lint").timeoutMinutes().orElseThrow()).hasToString("2");
        assertThat(step(ci.test, "Security").timeoutMinutes().orElseThrow()).hasToString("5");
        assertThat(step(ci.test, "Test").timeoutMinutes().orElseThrow()).hasToString("10");
    }

    @Test
    void skipsTestsButNoOtherCheckWhereOnlyWordsHaveChanged() {
        assertThat(ci.test.steps())
                .filteredOn(step -> step.toString().contains("\nif: "))
                .hasSize(2)
                .allSatisfy(step ->
                        assertThat(step.toString()).contains("if: ${{ steps.changes.outputs.code == 'true' }}"));
        assertThat(names(ci.test)).containsSubsequence("Lint", "Security", "Test", "Upload coverage");
    }

    @Test
    void holdsCoverageAndSpeed() {
        assertThat(step(ci.test, "Test").toString()).contains("--cov-fail-under=\"$COVERAGE_THRESHOLD\"");
        assertThat(ci.workflow().env().toString()).contains("COVERAGE_THRESHOLD: 80");
        assertThat(ci.performance.toString()).contains("--benchmark-compare-fail=mean:10%");
    }

    @Test
    void tellsTheTeamWhatNoPullRequestShows() {
        assertThat(ci.alert.needs()).containsExactly("test", "performance", "metrics");
        assertThat(ci.alert.onlyIf().orElseThrow().source())
                .isEqualTo("failure() && github.event_name != 'pull_request'");
        assertThat(ci.metrics.onlyIf().orElseThrow().source()).isEqualTo("github.event_name == 'schedule'");
        assertThat(ci.metrics.permissions().orElseThrow().granted())
                .extracting(Permission::toString)
                .containsExactly("actions: read");
    }
}
