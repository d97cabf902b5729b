package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.origin.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateTest {

    private static final Job CHANGES = Job.of("changes", Runner.UBUNTU_LATEST);
    private static final Job TEST = Job.of("unit-tests", Runner.UBUNTU_LATEST).needs(CHANGES);
    private static final Job DOCS = Job.of("docs", Runner.UBUNTU_LATEST).needs(CHANGES);

    @TempDir
    private Path directory;

    @Test
    void isAJobThatAlwaysRunsAndMayDoNothing() {
        assertThat(Gate.of("gate", CHANGES, TEST, DOCS).maySkip(TEST, DOCS).job())
                .hasToString("""
                gate:
                  permissions: {}
                  needs: [changes, unit-tests, docs]
                  if: ${{ always() }}
                  runs-on: ubuntu-latest
                  timeout-minutes: 5
                  steps:
                    - name: Check the results
                      run: |
                        green=true
                        while IFS='=' read -r job result; do
                          echo "$job: $result"
                          if [[ $result == skipped && " $MAY_SKIP " == *" $job "* ]]; then
                            continue
                          fi
                          if [[ $result != success ]]; then
                            echo "::error::Job $job has the result $result"
                            green=false
                          fi
                        done <<< "$RESULTS"
                        [[ $green == true ]]
                      shell: bash
                      env:
                        RESULTS: |-
                          changes=${{ needs.changes.result }}
                          unit-tests=${{ needs.unit-tests.result }}
                          docs=${{ needs.docs.result }}
                        MAY_SKIP: unit-tests docs""");
    }

    @Test
    void canBeRefinedLikeAnyJob() {
        Job gate = Gate.of("gate", CHANGES).job().name("All checks").runsOn(Runner.labels("small"));

        assertThat(gate.name()).contains(Template.of("All checks"));
        assertThat(gate.needs()).containsExactly("changes");
    }

    @Test
    void needsAJobOnceThatIsGivenTwice() {
        assertThat(Gate.of("gate", TEST, TEST))
                .hasToString(Gate.of("gate", TEST).toString());
        assertThat(Gate.of("gate", TEST, TEST).needs()).containsExactly("unit-tests");
    }

    @Test
    void knowsTheLineThatMadeIt() {
        Job gate = Gate.of("gate", TEST).job();

        assertThat(gate.origin().flatMap(Origin::file)).contains("GateTest.java");
        assertThat(gate.steps().get(0).origin()).isEqualTo(gate.origin());
    }

    @Test
    void refusesToNeedItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.of("Docs", TEST, DOCS))
                .withMessage("gate \"Docs\" has the id of a job that it needs: give it an id of its own");
    }

    @Test
    void letsOnlyJobsBeSkippedThatItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.of("gate", CHANGES, TEST).maySkip(DOCS))
                .withMessage(
                        "gate \"gate\" does not need job \"docs\", which may be skipped: give the job to Gate.of(...)"
                                + " too");
    }

    @Test
    void needsWhatASkippedJobWaitedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.of("gate", DOCS).maySkip(DOCS))
                .withMessage(
                        "gate \"gate\" does not need job \"changes\", so if that fails, and job \"docs\", which needs it,"
                                + " is skipped, the gate would be green: give the job to Gate.of(...) too");
    }

    @ParameterizedTest
    @CsvSource({
        "success, success, success, 0",
        "success, skipped, success, 0",
        "success, skipped, skipped, 1",
        "skipped, success, success, 1",
        "success, failure, success, 1",
        "success, cancelled, success, 1",
        "failure, skipped, skipped, 1",
        "failure, skipped, success, 1",
        "success, success, failure, 1",
        "success, '', success, 1",
    })
    void isGreenOnlyIfAllAreGreenOrRightlySkipped(String changes, String docs, String test, int exit) throws Exception {
        Assumptions.assumeTrue(exists("bash"), "bash is not installed");
        Job gate = Gate.of("gate", CHANGES, DOCS, TEST).maySkip(DOCS).job();
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-e", "-o", "pipefail", script(gate).toString()).redirectErrorStream(true);
        bash.environment().put("MAY_SKIP", "docs");
        bash.environment().put("RESULTS", "changes=" + changes + "\ndocs=" + docs + "\nunit-tests=" + test);

        Process run = bash.start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(output).isEqualTo(exit);
        assertThat(output).contains("changes: " + changes + "\n").contains("unit-tests: " + test + "\n");
    }

    @Test
    void hasAScriptInWhichShellcheckFindsNothing() throws Exception {
        Assumptions.assumeTrue(exists("shellcheck"), "shellcheck is not installed");
        Path script = script(Gate.of("gate", TEST).job());

        Process run = new ProcessBuilder("shellcheck", "--shell=bash", "--severity=style", script.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(run.waitFor()).isZero();
    }

    private Path script(Job gate) throws IOException {
        String run = ((RunStep) gate.steps().get(0)).run().orElseThrow().text();
        return Files.writeString(directory.resolve("gate.sh"), run);
    }

    private static boolean exists(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
