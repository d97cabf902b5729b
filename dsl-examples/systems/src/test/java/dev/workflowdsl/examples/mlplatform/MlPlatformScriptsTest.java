package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that decide whether a deployment stays and whether a licence may. */
final class MlPlatformScriptsTest {

    private static final Job PRODUCTION = new CiCdWorkflow().deployProduction;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"blue, green", "green, blue", "'', green"})
    void deploysBesideTheColorThatHasTheTraffic(String current, String next) throws IOException {
        Scripts.program(directory, "kubectl", "echo '" + current + "'");
        Scripts.program(directory, "helm", "echo \"$2 $*\" >> calls");

        assertThat(run(PRODUCTION, "Start green", Map.of("IMAGE", "app@sha256:1")))
                .isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("output")).hasContent("green=" + next + "\nblue=" + current);
        assertThat(directory.resolve("calls"))
                .content()
                .startsWith("ml-platform-" + next + " ")
                .contains("image=app@sha256:1,color=" + next);
    }

    @Test
    void namesNoColorToGoBackToBeforeTheNewOneRuns() throws IOException {
        Scripts.program(directory, "kubectl", "echo blue");
        Scripts.program(directory, "helm", "exit 1");

        assertThat(run(PRODUCTION, "Start green", Map.of("IMAGE", "app")).status())
                .isEqualTo(1);
        assertThat(directory.resolve("output")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 40", "2, 0, 1, 0", "0, 22, 22, 0"})
    void watchesForTenMinutesUnlessSomethingIsWrong(int restarts, int curl, int status, int waits) throws IOException {
        Scripts.program(directory, "kubectl", """
                [[ $2 == pods ]] || exit 0
                echo '{"items": [{"status": {}}, {"status": {"containerStatuses": [{"restartCount": %d}]}}]}'
                """.formatted(restarts));
        Scripts.program(directory, "curl", "exit " + curl);
        Scripts.program(directory, "sleep", "echo \"$1\" >> waits");
        Scripts.file(directory, "waits", "");

        Result result = run(PRODUCTION, "Watch for ten minutes", Map.of("COLOR", "green"));
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.output()).isEqualTo(restarts == 0 ? "" : "::error::Pods of green have restarted 2 times.\n");
        assertThat(directory.resolve("waits")).content().isEqualTo("15\n".repeat(waits));
    }

    @ParameterizedTest
    @CsvSource({"200, succeeded, 1", "401, succeeded, 0", "401, failed, 1", "401, running, 1"})
    void smokeTestNeedsSignInAndARunThatSucceeds(int signIn, String state, int status) throws IOException {
        Scripts.program(directory, "curl", """
                case "$*" in
                  */users/me*) echo %d ;;
                  */workflows*) echo '{"items": []}' ;;
                  */smoke-runs/7*) echo '{"state": "%s"}' ;;
                  */smoke-runs*) echo '{"id": 7}' ;;
                esac""".formatted(signIn, state));
        Scripts.program(directory, "sleep", "");

        Result result = run(PRODUCTION, "Smoke test", Map.of());
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.output())
                .isEqualTo(
                        signIn == 401 && status == 1
                                ? "::error::The smoke run 7 of production is " + state + ".\n"
                                : "");
    }

    @ParameterizedTest
    @CsvSource({
        "MIT License, 0",
        "GNU Lesser General Public License v3 (LGPLv3), 0",
        "LGPL-2.1-or-later, 0",
        "GNU General Public License v3 (GPLv3), 1",
        "GNU Affero General Public License v3, 1",
        "AGPL-3.0, 1",
        "UNKNOWN, 1"
    })
    void findsLicencesThatNeedADecision(String licence, int status) throws IOException {
        Scripts.file(directory, "licenses.json", """
                [{"Name": "numpy", "Version": "2.0.0", "License": "BSD License"},
                 {"Name": "other", "Version": "1.0", "License": "%s"}]
                """.formatted(licence));

        assertThat(run(new SecurityScanWorkflow().licenseCheck, "Nothing copyleft or unknown", Map.of()))
                .isEqualTo(new Result(
                        status,
                        status == 0 ? "" : "::error::Licences that need a decision: other 1.0: " + licence + "\n"));
    }

    private Result run(Job job, String step, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("STAGE", "production");
        environment.put("API_URL", "https://example.com");
        environment.put("GITHUB_OUTPUT", directory.resolve("output").toString());
        return Scripts.run(step(job, step), directory, environment);
    }
}
