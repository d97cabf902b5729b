package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Workflow;
import org.junit.jupiter.api.Test;

final class CiWorkflowTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void startsForChangesOfTheMainBranches() {
        assertThat(ci.workflow().on())
                .containsExactly(Push.toBranches("main", "develop"), PullRequest.targeting("main"));
    }

    @Test
    void passesTheGatesInTheOrderOfTheDocument() {
        assertThat(names(ci.qualityGates))
                .containsSubsequence("Code formatting", "Linting", "Security scanning", "Testing", "Upload coverage");
    }

    @Test
    void goesOnWithOtherPythonsWhenOneFails() {
        assertThat(ci.qualityGates.matrix().orElseThrow()).hasToString("""
                matrix:
                  python-version: ['3.9', '3.10', '3.11']
                fail-fast: false""");
    }

    @Test
    void tellsTheTeamOnlyAboutFailedPushes() {
        assertThat(ci.notify.needs()).containsExactly("quality-gates");
        assertThat(ci.notify.onlyIf().orElseThrow().source()).isEqualTo("always() && github.event_name == 'push'");
        assertThat(step(ci.notify, "Notify Slack").onlyIf().orElseThrow().source())
                .isEqualTo("needs.quality-gates.result == 'failure'");
    }

    @Test
    void cancelsOutdatedRunsOfPullRequestsOnly() {
        Workflow workflow = ci.workflow();

        assertThat(workflow.concurrency().orElseThrow()).hasToString("""
                group: ci-${{ github.ref }}
                cancel-in-progress: ${{ github.event_name == 'pull_request' }}""");
    }
}
