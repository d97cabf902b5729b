package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import org.junit.jupiter.api.Test;

final class ReproducibilityWorkflowTest {

    private final ReproducibilityWorkflow reproducibility = new ReproducibilityWorkflow();

    @Test
    void runsForEveryPullRequestAndEachWeek() {
        assertThat(reproducibility.workflow().on())
                .extracting(Object::toString)
                .containsExactly("pull_request:", "schedule:\n  - cron: '0 4 * * 3'");
    }

    @Test
    void comparesTheLatestModelWithWhatWasPublished() {
        assertThat(names(reproducibility.validateNovo))
                .containsSubsequence(
                        "Download the model",
                        "Run the test sets of Jain, Shehata and Harvey",
                        "Compare the confusion matrices",
                        "Comment on the pull request");
    }

    @Test
    void usesThePublishedThresholdOfShehata() {
        assertThat(step(reproducibility.validateNovo, "Run the test sets of Jain, Shehata and Harvey")
                        .run()
                        .orElseThrow()
                        .text())
                .contains("classify shehata shehata/canonical/shehata_vh.csv 0.5495\n");
    }

    @Test
    void showsAndKeepsTheResultsAlsoIfTheyAreOthers() {
        for (String name : new String[] {"Comment on the pull request", "Keep reproducibility"}) {
            assertThat(step(reproducibility.validateNovo, name)
                            .onlyIf()
                            .orElseThrow()
                            .source())
                    .as(name)
                    .endsWith("!cancelled()");
        }
    }

    @Test
    void mayCommentAndNothingElse() {
        assertThat(reproducibility.validateNovo.permissions().orElseThrow())
                .hasToString("{contents: read, pull-requests: write}");
    }

    @Test
    void opensAnIssueForTheScheduleOnlySincePullRequestsShowTheirOwnFailures() {
        AnyJob alert = reproducibility.workflow().jobs().get(1);
        assertThat(alert.needs()).containsExactly("validate-novo");
        assertThat(alert.onlyIf().orElseThrow().source()).endsWith("github.event_name == 'schedule'");
    }
}
