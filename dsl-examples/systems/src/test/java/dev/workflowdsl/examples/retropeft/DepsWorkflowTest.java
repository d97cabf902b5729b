package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DepsWorkflowTest {

    private final DepsWorkflow deps = new DepsWorkflow();

    @Test
    void answersAnAdvisoryWithSecurityUpdatesOnly() {
        assertThat(deps.workflow().on()).extracting(Object::toString).contains("""
                repository_dispatch:
                  types: [security-advisory]""");
        assertThat(deps.securityUpdates.onlyIf()).isEmpty();
        assertThat(deps.minorUpdates.onlyIf().orElseThrow().source())
                .isEqualTo("github.event_name != 'repository_dispatch'");
    }

    @Test
    void testsUpdatesAndRevertsThemBeforeItOpensAPullRequest() {
        assertThat(names(deps.minorUpdates))
                .containsSubsequence(
                        "Update what is no major version",
                        "Test, and revert if tests fail",
                        "Open a pull request",
                        "Start its checks",
                        "What was reverted makes the run red");
        assertThat(step(deps.minorUpdates, "Test, and revert if tests fail")
                        .run()
                        .orElseThrow()
                        .text())
                .contains("if ! pytest", "git restore");
    }

    @Test
    void signsItsCommitsSinceMainTakesNoOthers() {
        for (Job job : List.of(deps.securityUpdates, deps.minorUpdates)) {
            assertThat(step(job, "Open a pull request").toString()).contains("sign-commits: true");
        }
    }

    @Test
    void startsTheChecksThatMainRequires() {
        assertThat(step(deps.securityUpdates, "Start its checks").toString())
                .contains("gh workflow run ci.yml --ref \"$BRANCH\"");
        assertThat(new CiWorkflow().workflow().on())
                .extracting(Object::toString)
                .contains("workflow_dispatch:");
    }

    @Test
    void tellsTheTeamWhatCannotBeUpdated() {
        assertThat(deps.alert.needs()).containsExactly("security-updates", "minor-updates", "blocked");
    }
}
