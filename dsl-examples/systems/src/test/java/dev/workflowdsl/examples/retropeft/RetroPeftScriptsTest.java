package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that decide something: what is tested, released, updated, and what is slower or red too often. */
final class RetroPeftScriptsTest {

    private static final CiWorkflow CI = new CiWorkflow();
    private static final DepsWorkflow DEPS = new DepsWorkflow();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "pull_request, README.md, false",
        "pull_request, docs/index.rst, false",
        "pull_request, src/adapter.py, true",
        "push, README.md, true"
    })
    void testsWhatChangesMoreThanWords(String event, String file, boolean code) throws IOException {
        Scripts.file(directory, file, "new");
        Result committed = run(Step.run("""
                        git init --quiet
                        git commit --quiet --allow-empty --message before
                        git add "$FILE"
                        git commit --quiet --message after
                        """), Map.of("FILE", file));
        assertThat(committed).isEqualTo(new Result(0, ""));

        assertThat(run(step(CI.test, "Find out whether code has changed"), Map.of("GITHUB_EVENT_NAME", event)))
                .isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("output")).hasContent("code=" + code);
    }

    @ParameterizedTest
    @CsvSource({"20, 1, 0", "20, 2, 1", "0, 0, 0"})
    void takesOneRedRunInTwenty(int runs, int red, int status) throws IOException {
        Scripts.program(directory, "gh", "while [[ $1 != --jq ]]; do shift; done; jq --raw-output \"$2\" runs.json");
        StringBuilder json = new StringBuilder("{\"conclusion\": \"cancelled\"}");
        for (int i = 0; i < runs; i++) {
            json.append("""
                    , {"conclusion": "%s", "run_attempt": %d,
                       "run_started_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:07:30Z"}
                    """.formatted(i < red ? "failure" : "success", i == runs - 1 ? 2 : 1));
        }
        Scripts.file(directory, "runs.json", "{\"workflow_runs\": [" + json + "]}");

        Result result = run(step(CI.metrics, "At most 5 % of the runs are red"), Map.of());
        assertThat(result.status()).isEqualTo(status);
        if (runs == 0) {
            assertThat(result.output()).isEqualTo("There are no runs yet.\n");
        } else {
            assertThat(directory.resolve("summary")).content().endsWith("| 20 | " + red + " | 1 | 7 |\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.0, 0, ''",
        "v1.1.0, 1, ::error file=CHANGELOG.md::There is nothing about 1.1.0.",
        "v1.3.0, 1, ::error file=CHANGELOG.md::There is nothing about 1.3.0.",
        "v1.2.0-rc.1, 1, ::error::v1.2.0-rc.1 is not v and three numbers."
    })
    void releasesOnlyWhatTheChangelogTellsOf(String tag, int status, String output) throws IOException {
        Scripts.file(
                directory,
                "CHANGELOG.md",
                "## [1.2.0] - 2026-01-02\n\n- Faster.\n\n## [1.1.0]\n\n## [1.0.0]\n- First.\n");

        Result result = run(
                step(new ReleaseWorkflow().validate, "Check the tag and CHANGELOG.md"), Map.of("GITHUB_REF_NAME", tag));
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.output().strip()).isEqualTo(output);
        if (status == 0) {
            assertThat(directory.resolve("notes.md")).content().isEqualTo("\n- Faster.\n\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ml, --upgrade-package accelerate --upgrade-package transformers",
        "others, --upgrade-package numpy --upgrade-package torch"
    })
    void updatesOneGroupAndNoMajorVersion(String group, String upgrades) throws IOException {
        for (String program : new String[] {"pip", "pip-compile", "git"}) {
            Scripts.program(directory, program, "echo \"" + program + " $*\" >> calls");
        }
        Scripts.file(directory, "requirements.txt", """
                # made by pip-compile
                accelerate==0.20.3
                    # via peft==0.4
                numpy==1.24.4
                torch==2.0.0
                transformers==4.30.2
                """);

        Result result = run(
                step(DEPS.minorUpdates, "Update what is no major version"),
                Map.of("GROUP", group, "PYTORCH_VERSION", "2.0.0"));
        assertThat(result).isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("majors.txt")).hasContent("""
                torch==2.0.0
                accelerate<1
                numpy<2
                torch<3
                transformers<5
                """);
        assertThat(directory.resolve("calls"))
                .content()
                .contains(
                        "pip-compile --quiet --constraint " + directory + "/majors.txt " + upgrades + " --output-file");
    }

    @ParameterizedTest
    @CsvSource({"0, reverted=false, ''", "1, reverted=true, git restore requirements.txt"})
    void takesBackWhatBreaksTests(int tests, String output, String calls) throws IOException {
        Scripts.program(directory, "pytest", "exit " + tests);
        Scripts.program(directory, "git", "echo \"git $*\" >> calls");
        Scripts.file(directory, "calls", "");

        assertThat(run(step(DEPS.minorUpdates, "Test, and revert if tests fail"), Map.of())
                        .status())
                .isZero();
        assertThat(directory.resolve("output")).hasContent(output);
        assertThat(directory.resolve("calls")).hasContent(calls);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 1", "0, 64, 1"})
    void saysWhetherSomethingHasNoFix(int pipAudit, int safety, int unfixed) throws IOException {
        Scripts.program(directory, "pip-audit", "exit " + pipAudit);
        Scripts.program(directory, "safety", "exit " + safety);

        assertThat(run(step(DEPS.securityUpdates, "Mend known vulnerabilities"), Map.of()))
                .isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("output")).hasContent("unfixed=" + unfixed);
    }

    @Test
    void comparesTheAdapterWithTheBaseline() throws IOException {
        Scripts.program(directory, "python", """
                [[ $2 == benchmarks.training_speed ]]
                declare -A median=([adapter]=30 [baseline]=20)
                echo '{"metrics": [{"name": "step", "unit": "ms", "median": '"${median[$4]}"'}]}' > "$8"
                """);

        assertThat(run(
                        step(new BenchmarkWorkflow().benchmark, "Measure adapter and baseline"),
                        Map.of("BENCHMARK", "training-speed")))
                .isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("results/training-speed.json")).hasContent("""
                [
                  {
                    "name": "step",
                    "unit": "ms",
                    "value": 30,
                    "extra": "baseline: 20"
                  },
                  {
                    "name": "step, relative to the baseline",
                    "unit": "x",
                    "value": 1.5
                  }
                ]
                """);
    }

    private Result run(ExecutableStep<?> step, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("GITHUB_OUTPUT", directory.resolve("output").toString());
        environment.put("GITHUB_STEP_SUMMARY", directory.resolve("summary").toString());
        environment.put("GITHUB_REPOSITORY", "retro-peft/retro-peft-adapters");
        environment.put("RUNNER_TEMP", directory.toString());
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        for (String who : new String[] {"AUTHOR", "COMMITTER"}) {
            environment.put("GIT_" + who + "_NAME", "test");
            environment.put("GIT_" + who + "_EMAIL", "test@example.com");
        }
        return Scripts.run(step, directory, environment);
    }
}
