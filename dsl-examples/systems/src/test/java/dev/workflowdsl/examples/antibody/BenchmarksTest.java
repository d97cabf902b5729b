package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.ExecutableStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that say whether results are the published ones. */
final class BenchmarksTest {

    private static final ExecutableStep<?> PARITY = Benchmarks.checkParity();
    private static final ExecutableStep<?> MATRICES =
            step(new ReproducibilityWorkflow().validateNovo, "Compare the confusion matrices");
    private static final ExecutableStep<?> BASELINE =
            step(new BenchmarkWorkflow().benchmarkModel, "Compare with the baseline");

    @TempDir
    Path directory;

    @BeforeEach
    void hasThePublishedResults() throws IOException {
        result("boughter", 0.69, "[[300, 100], [150, 250]]");
        result("jain", 57.0 / 86, "[[40, 19], [10, 17]]");
        result("shehata", 234.0 / 398, "[[229, 162], [2, 5]]");
        result("harvey", 0.616, "[[40000, 29000], [25000, 47000]]");
    }

    @Test
    void publishedResultsAreInParity() throws IOException {
        assertThat(run(PARITY)).extracting(Result::status).isEqualTo(0);
        assertThat(directory.resolve("parity.md"))
                .content()
                .contains("| jain | 66.28 % | 66.28–66.28 % | ✅ |", "| shehata | 58.79 % |");
    }

    @ParameterizedTest
    @CsvSource({
        "boughter, 0.6699",
        "boughter, 0.7101",
        "jain, 0.6512",
        "shehata, 0.5854",
        "harvey, 0.6149",
        "harvey, 0.618"
    })
    void otherResultsAreNot(String name, double accuracy) throws IOException {
        result(name, accuracy, "[[0, 0], [0, 0]]");

        assertThat(run(PARITY).status()).isEqualTo(1);
        assertThat(directory.resolve("parity.md")).content().contains("❌");
    }

    @Test
    void publishedMatricesAreReproduced() throws IOException {
        assertThat(run(MATRICES).status()).isEqualTo(0);
        assertThat(directory.resolve("reproducibility.md")).content().doesNotContain("❌");
    }

    @Test
    void oneSequenceOnTheOtherSideIsNoReproduction() throws IOException {
        result("jain", 57.0 / 86, "[[39, 20], [9, 18]]");

        Result result = run(MATRICES);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).endsWith("::error::Not what was published: Jain\n");
    }

    @ParameterizedTest
    @CsvSource({"0.70, 0", "0.6701, 0", "0.66, 1"})
    void regressionsOfMoreThanTwoPointsFail(double accuracy, int status) throws IOException {
        Scripts.file(directory, "benchmarks/baseline.json", """
                {"boughter": %1$s, "jain": %1$s, "shehata": %1$s, "harvey": %1$s}
                """.formatted(
                        "{\"accuracy\": 0.69, \"confusion_matrix\": [[1, 2], [3, 4]]}"));
        for (String name : new String[] {"boughter", "jain", "shehata", "harvey"}) {
            result(name, 0.69, "[[1, 2], [3, 4]]");
        }
        result("jain", accuracy, "[[2, 1], [3, 4]]");

        assertThat(run(BASELINE).status()).isEqualTo(status);
        assertThat(directory.resolve("benchmark.md")).content().contains("| [[1, -1], [0, 0]] | 12.0 ± 0.5 |");
    }

    private Result run(ExecutableStep<?> step) {
        return Scripts.run(step, directory, Map.of());
    }

    private void result(String name, double accuracy, String matrix) throws IOException {
        Scripts.file(directory, "results/" + name + ".json", """
                {"accuracy": %s, "confusion_matrix": %s, "threshold": 0.5495, "inference_ms": {"mean": 12.0, "std": 0.5}}
                """.formatted(accuracy, matrix));
    }
}
