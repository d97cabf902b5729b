package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a text that is read. */
final class ReadWorkflowTest {

    private static final String CI = """
            # Builds and tests.
            #
            # Runs for each push.
            name: CI

            on: push

            jobs:
              # The only job.
              build:
                runs-on: ubuntu-latest
                steps:
                  # Gets the sources.
                  - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                  - run: make
                    env:
                      B: '1'
                      A: ${{ github.ref }}
            """;

    private final Path runner = Path.root().key("jobs").key("build").key("runs-on");

    @Test
    void keepsCommentsPinsAndTheOrderOfKeys() {
        assertThat(WorkflowYaml.write(WorkflowYaml.read("ci.yml", CI).value().orElseThrow()))
                .isEqualTo(CI);
    }

    @Test
    void saysWhichFileItWasAndWhereItsPartsStand() {
        ReadWorkflow read = WorkflowYaml.read("a/ci.yml", CI);

        assertThat(read.file()).isEqualTo("a/ci.yml");
        assertThat(read.location(runner)).contains(new Location.TextPosition("a/ci.yml", 11, 14));
        assertThat(read.location(Path.root().key("jobs").key("build").key("env")))
                .contains(new Location.TextPosition("a/ci.yml", 11, 5));
        assertThat(WorkflowYaml.read("ci.yml", "[").location(runner)).isEmpty();
    }

    @Test
    void readsWhatAliasesStandFor() {
        String text = CI.replace("env:\n", "env: &env\n") + "      - run: make test\n        env: *env\n";

        assertThat(WorkflowYaml.write(WorkflowYaml.read("ci.yml", text).value().orElseThrow()))
                .isEqualTo(CI + "      - run: make test\n        env:\n          B: '1'\n"
                        + "          A: ${{ github.ref }}\n");
    }

    @Test
    void keepsUnknownKeys() {
        String text = CI + "    colour: red\n";
        ReadWorkflow read = WorkflowYaml.read("ci.yml", text);

        assertThat(read.report().hasErrors()).isTrue();
        assertThat(read.value().orElseThrow().toString()).contains("    colour: red");
    }

    @Test
    void tellsTheMissingRunnerWhereTheJobBegins() {
        ReadWorkflow read = WorkflowYaml.read("ci.yml", CI.replace("    runs-on: ubuntu-latest\n", ""));

        assertThat(read.report().findings()).isEmpty();
        assertThat(read.check(Checks.standard()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("missing-runner"))
                .satisfies(
                        finding -> assertThat(finding.location()).contains(new Location.TextPosition("ci.yml", 11, 5)));
    }

    @Test
    void doesNotMissWhatCouldNotBeRead() {
        assertThat(WorkflowYaml.read("ci.yml", CI.replace("ubuntu-latest", "[[]]"))
                        .check(Checks.standard())
                        .findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly("wrong-kind jobs.build.runs-on[0]");
    }

    @Test
    void readsFiles(@TempDir java.nio.file.Path directory) throws IOException {
        java.nio.file.Path file = directory.resolve("ci.yml");
        Files.write(file, ("\uFEFF" + CI).getBytes(StandardCharsets.UTF_8));

        assertThat(WorkflowYaml.read(file).value())
                .isEqualTo(WorkflowYaml.read("ci.yml", CI).value());
        assertThat(WorkflowYaml.read(file, ReadLimits.standard().withBytes(10)).value())
                .isEmpty();
        assertThat(WorkflowYaml.read(file, ReadLimits.standard().withBytes(Integer.MAX_VALUE))
                        .value())
                .isPresent();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WorkflowYaml.read(directory.resolve("none.yml")))
                .withMessage("file \"" + directory.resolve("none.yml") + "\" cannot be read: see the cause");
    }

    @Test
    void readsActionsFromFiles(@TempDir java.nio.file.Path directory) throws IOException {
        java.nio.file.Path file = directory.resolve("action.yml");
        String text = """
                name: Greet
                description: Greets

                outputs:
                  time:
                    value: now

                runs:
                  using: node24
                  main: index.js
                """;
        Files.writeString(file, text);

        assertThat(ActionYaml.write(ActionYaml.read(file).value().orElseThrow()))
                .isEqualTo(text);
        assertThat(ActionYaml.read(file, ReadLimits.standard().withNodes(3)).value())
                .isEmpty();
        assertThat(ActionYaml.read("action.yml", text, ReadLimits.standard().withDepth(1))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1,1,'limit \"0\" of bytes lets nothing through: give 1 or more'",
        "1,0,1,1,'limit \"0\" of depth lets nothing through: give 1 or more'",
        "1,501,1,1,'limit \"501\" of depth is more than this reader can follow: give at most 500'",
        "1,1,-1,1,'limit \"-1\" of nodes lets nothing through: give 1 or more'",
        "1,1,1,0,'limit \"0\" of findings lets nothing through: give 1 or more'"
    })
    void rejectsLimitsThatLetNothingThrough(int bytes, int depth, int nodes, int findings, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadLimits(bytes, depth, nodes, findings))
                .withMessage(message);
    }

    @Test
    void changesOneLimitAtATime() {
        assertThat(ReadLimits.standard()).isEqualTo(new ReadLimits(2 * 1024 * 1024, 50, 250_000, 1_000));
        assertThat(ReadLimits.standard().withBytes(1).withDepth(2).withNodes(3).withFindings(4))
                .isEqualTo(new ReadLimits(1, 2, 3, 4));
    }
}
