package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrWorkflowTest {

    private static final String NO_FORK =
            "github.event.pull_request.head.repo.full_name == github.event.pull_request.base.repo.full_name";

    private final PrWorkflow pr = new PrWorkflow();

    @TempDir
    Path directory;

    @Test
    void looksAgainWheneverThePullRequestChanges() {
        assertThat(pr.workflow().on())
                .extracting(Object::toString)
                .containsExactly("pull_request:\n  types: [opened, edited, reopened, synchronize, ready_for_review]");
    }

    @Test
    void runsNoCodeOfThePullRequest() {
        assertThat(pr.workflow().jobs())
                .allSatisfy(job -> assertThat(job.toString()).doesNotContain("actions/checkout@"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Adds a test.', MERGEABLE, 1, 0, ''",
        "'  ', MERGEABLE, 1, 1, 'The description is empty.'",
        "'Adds a test.', MERGEABLE, 0, 1, 'There is no linked issue: write \"Closes #123\" or \"Fixes #123\".'",
        "'Adds a test.', CONFLICTING, 1, 1, 'There are conflicts with the target branch.'"
    })
    void saysWhatAPullRequestLacks(String body, String mergeable, int issues, int status, String error)
            throws IOException {
        Scripts.program(
                directory,
                "gh",
                "echo '{\"body\": \"" + body + "\", \"mergeable\": \"" + mergeable
                        + "\", \"closingIssuesReferences\": [" + (issues == 0 ? "" : "{\"number\": 7}") + "]}'");

        assertThat(validate()).isEqualTo(new Result(status, error.isEmpty() ? "" : "::error::" + error + "\n"));
    }

    @Test
    void asksAgainWhileGitHubDoesNotKnowOfConflicts() throws IOException {
        Scripts.program(directory, "sleep", "echo known > known");
        Scripts.program(directory, "gh", """
                mergeable=$([[ -e known ]] && echo MERGEABLE || echo UNKNOWN)
                echo "{\\"body\\": \\"Text\\", \\"mergeable\\": \\"$mergeable\\", \\"closingIssuesReferences\\": [{}]}\"""");

        assertThat(validate()).isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("known")).exists();
    }

    @Test
    void asksNoBotForADescription() {
        assertThat(step(pr.validate, "Description, linked issue, conflicts")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("github.event.pull_request.user.type != 'Bot'");
    }

    @Test
    void labelsByFilesAndBySize() throws IOException {
        assertThat(Scripts.run(step(pr.label, "Write the rules for labels"), directory, Map.of()))
                .isEqualTo(new Result(0, ""));
        assertThat(Files.readAllLines(directory.resolve("labeler.yml")))
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly("docs:", "tests:", "docker:", "core:");
        assertThat(step(pr.label, "Label by size").toString()).contains("xs_max_size: 10", "l_max_size: 1000");
    }

    @Test
    void writesNothingForForks() {
        for (Job job : List.of(pr.label, pr.assign)) {
            assertThat(job.onlyIf().orElseThrow().source()).as(job.id()).startsWith(NO_FORK);
        }
        assertThat(pr.validate.onlyIf()).isEmpty();
        assertThat(pr.validate.permissions().orElseThrow().granted())
                .allMatch(permission -> permission.level() == Permission.Level.READ);
    }

    @Test
    void asksTheTeamOnceAPullRequestIsReady() {
        assertThat(pr.assign.onlyIf().orElseThrow().source())
                .endsWith(" && github.event.pull_request.draft != true && vars.REVIEWERS != ''");
    }

    private Result validate() {
        return Scripts.run(step(pr.validate, "Description, linked issue, conflicts"), directory, Map.of("NUMBER", "1"));
    }
}
