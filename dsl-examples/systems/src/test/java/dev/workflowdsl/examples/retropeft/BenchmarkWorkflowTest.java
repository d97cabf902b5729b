package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import org.junit.jupiter.api.Test;

final class BenchmarkWorkflowTest {

    private final BenchmarkWorkflow benchmarks = new BenchmarkWorkflow();

    @Test
    void failsWhenAResultIsFivePercentWorse() {
        assertThat(step(benchmarks.benchmark, "Compare with the run before").toString())
                .contains("alert-threshold: 105%", "fail-on-alert: true", "save-data-file: false");
    }

    @Test
    void measuresAllTypesToTheirEnd() {
        assertThat(benchmarks.benchmark.matrix().orElseThrow()).hasToString("""
                matrix:
                  benchmark:
                    - training-speed
                    - inference-latency
                    - memory-usage
                    - retrieval-performance
                    - model-size
                fail-fast: false""");
    }

    @Test
    void letsNoCodeOfPullRequestsWrite() {
        assertThat(benchmarks.benchmark.permissions()).isEmpty();
        assertThat(benchmarks.store.permissions().orElseThrow().granted())
                .extracting(Permission::scope)
                .containsExactly("contents");
        assertThat(benchmarks.store.onlyIf().orElseThrow().source())
                .isEqualTo("!cancelled() && github.ref == 'refs/heads/main'");
    }

    @Test
    void storesEveryResultThatIsThereAlsoBadOnes() {
        assertThat(names(benchmarks.store))
                .endsWith(
                        "Store training-speed",
                        "Store inference-latency",
                        "Store memory-usage",
                        "Store retrieval-performance",
                        "Store model-size");
        assertThat(step(benchmarks.store, "Store model-size").toString())
                .contains("if: ${{ hashFiles('results/model-size.json') != '' }}", "auto-push: true");
    }

    @Test
    void runsOnAGraphicsCardWhereThereIsOne() {
        assertThat(benchmarks.benchmark.toString())
                .contains("runs-on: ${{ vars.GPU_RUNNER || 'ubuntu-latest' }}", "whl/cu${CUDA_VERSION//./}");
    }
}
