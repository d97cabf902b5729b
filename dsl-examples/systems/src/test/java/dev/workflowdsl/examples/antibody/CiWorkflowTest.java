package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CiWorkflowTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void runsForEveryChange() {
        assertThat(ci.workflow().on())
                .extracting(Object::toString)
                .containsExactly("push:", "pull_request:", "workflow_dispatch:");
    }

    @Test
    void testsOnEveryPythonAndDoesNotStopAtTheFirstFailure() {
        for (Job job : List.of(ci.quality, ci.testUnit)) {
            assertThat(job.matrix().orElseThrow().legs().orElseThrow())
                    .as(job.id())
                    .hasSize(2);
            assertThat(job.matrix().orElseThrow().failFast().orElseThrow()).hasToString("false");
        }
    }

    @Test
    void checksQualityWithFourTools() {
        assertThat(names(ci.quality)).containsSubsequence("Ruff", "Ruff format", "mypy", "Bandit");
    }

    @Test
    void wantsTheCoverageOfTheThreshold() {
        assertThat(step(ci.testUnit, "Unit tests").run().orElseThrow().text())
                .contains("--cov-fail-under=\"$COVERAGE_THRESHOLD\"");
        assertThat(ci.workflow().env().toString()).contains("COVERAGE_THRESHOLD: 80");
    }

    @Test
    void runsEndToEndTestsForMainOrByHand() {
        assertThat(ci.testE2e.onlyIf().orElseThrow().source())
                .isEqualTo("github.event_name == 'workflow_dispatch' "
                        + "|| github.event_name == 'pull_request' && github.base_ref == 'main'");
    }

    @Test
    void commentsOnParityAlsoIfItIsLostButNotForForks() {
        assertThat(names(ci.testE2e)).containsSubsequence("Check parity with Novo", "Comment on the pull request");
        assertThat(step(ci.testE2e, "Comment on the pull request")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .contains("github.event.pull_request.head.repo.full_name == ", "!cancelled()");
    }

    @Test
    void letsOnlyTheJobThatCommentsWrite() {
        assertThat(ci.workflow().jobs())
                .filteredOn(job -> job.permissions().isPresent())
                .extracting(AnyJob::id)
                .containsExactly("test-e2e");
        assertThat(ci.testE2e.permissions().orElseThrow().level(Permission.PULL_REQUESTS))
                .isEqualTo(Permission.Level.WRITE);
    }

    @Test
    void handsTheTokenOfCodecovToItsUploadAlone() {
        assertThat(ci.workflow().jobs())
                .flatExtracting(job -> ((Job) job).steps())
                .filteredOn(step -> step.toString().contains("secrets.CODECOV_TOKEN"))
                .extracting(step -> step.name().orElseThrow().text())
                .containsExactly("Upload coverage");
    }
}
