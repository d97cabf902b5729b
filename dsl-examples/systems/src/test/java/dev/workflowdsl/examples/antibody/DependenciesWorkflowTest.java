package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.ExecutableStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DependenciesWorkflowTest {

    private final DependenciesWorkflow dependencies = new DependenciesWorkflow();

    @TempDir
    Path directory;

    @Test
    void opensAPullRequestOnlyIfAllTestsPass() {
        assertThat(names(dependencies.updateDeps))
                .containsSubsequence("Update uv.lock", "All tests", "Open a pull request", "Start its checks");
        assertThat(step(dependencies.updateDeps, "Open a pull request").onlyIf())
                .isEmpty();
    }

    @Test
    void startsTheChecksOfAChangedPullRequest() {
        ExecutableStep<?> start = step(dependencies.updateDeps, "Start its checks");
        assertThat(start.onlyIf().orElseThrow().source()).contains("created", "updated");
        assertThat(start.run().orElseThrow().text()).contains("gh workflow run ci.yml", "gh workflow run docker.yml");
    }

    @Test
    void opensAnIssueOnlyForWhatIsSevere() {
        assertThat(step(dependencies.audit, "Open an issue")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("steps.findings.outputs.severe != '0'");
    }

    @ParameterizedTest
    @CsvSource({"LOW, 0, 'severe=0,issue='", "HIGH, 0, 'severe=1,issue='", "CRITICAL, 7, 'severe=1,issue=7'"})
    void countsWhatIsSevereAndFindsTheOpenIssue(String severity, int issue, String expected) throws IOException {
        Scripts.program(directory, "uv", """
                case "$*" in
                  "run pip-audit"*) exit 1 ;;
                  "pip list"*) echo '[{"name": "torch", "latest_version": "2.9.0"}]' ;;
                esac""");
        Scripts.program(directory, "curl", "echo '{\"database_specific\": {\"severity\": \"" + severity + "\"}}'");
        Scripts.program(
                directory,
                "gh",
                issue == 0
                        ? "echo '[]'"
                        : "echo '[{\"number\": " + issue + ", \"title\": \"Vulnerable dependencies\"}]'");
        Scripts.file(directory, "audit.json", """
                {"dependencies": [
                  {"name": "numpy", "version": "2.0.0", "vulns": []},
                  {"name": "torch", "version": "2.5.0", "vulns": [
                    {"id": "PYSEC-1", "aliases": ["CVE-1", "GHSA-1"], "fix_versions": ["2.6.0", "2.5.2"]}]}]}
                """);

        assertThat(run()).isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("output")).hasContent(expected.replace(',', '\n'));
        assertThat(Files.readString(directory.resolve("vulnerabilities.md")))
                .endsWith("| torch | 2.5.0 | 2.9.0 | GHSA-1 | " + severity + " | 2.6.0, 2.5.2 |\n");
    }

    @Test
    void failsIfTheAuditItselfFails() throws IOException {
        Scripts.program(directory, "uv", "[[ $1 != run ]]");
        Scripts.program(directory, "gh", "echo '[]'");

        assertThat(run().status()).isNotZero();
    }

    private Result run() {
        Map<String, String> environment = new HashMap<>();
        environment.put("TITLE", "Vulnerable dependencies");
        environment.put("GITHUB_OUTPUT", directory.resolve("output").toString());
        environment.put("GITHUB_STEP_SUMMARY", directory.resolve("summary").toString());
        return Scripts.run(step(dependencies.audit, "Look for vulnerabilities"), directory, environment);
    }
}
