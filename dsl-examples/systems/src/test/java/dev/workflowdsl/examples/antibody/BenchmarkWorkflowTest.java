package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import org.junit.jupiter.api.Test;

final class BenchmarkWorkflowTest {

    private final BenchmarkWorkflow benchmark = new BenchmarkWorkflow();

    @Test
    void takesAGpuIfTheProjectHasOne() {
        assertThat(benchmark.benchmarkModel.toString())
                .contains("runs-on: ${{ vars.GPU_RUNNER || 'ubuntu-latest' }}\n");
    }

    @Test
    void logsAndCommentsAlsoOnARegression() {
        assertThat(names(benchmark.benchmarkModel))
                .containsSubsequence(
                        "Compare with the baseline", "Log to Weights & Biases", "Comment on the pull request");
        assertThat(step(benchmark.benchmarkModel, "Log to Weights & Biases").onlyIf())
                .contains(AntibodyProject.EVEN_IF_RED);
    }

    @Test
    void commentsOnlyWhereAPullRequestWasGiven() {
        assertThat(step(benchmark.benchmarkModel, "Comment on the pull request")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("!cancelled() && inputs.pull-request != 0");
    }

    @Test
    void pushesToThePagesNeverBesideTheDocumentation() {
        assertThat(benchmark.benchmarkSpeed.concurrency()).isEqualTo(new DocsWorkflow().deploy.concurrency());
    }

    @Test
    void opensAnIssueForFailuresThatNobodyHasStarted() {
        AnyJob alert = benchmark.workflow().jobs().get(2);
        assertThat(alert.id()).isEqualTo("alert");
        assertThat(alert.needs()).containsExactly("benchmark-model", "benchmark-speed");
        assertThat(alert.onlyIf().orElseThrow().source()).isEqualTo("failure() && github.event_name == 'schedule'");
    }
}
