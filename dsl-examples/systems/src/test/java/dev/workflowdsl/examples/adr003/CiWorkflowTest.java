package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import org.junit.jupiter.api.Test;

final class CiWorkflowTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void startsForChangesOfTheMainBranches() {
        assertThat(ci).triggersOnlyOn(Push.toBranches("main", "develop"), PullRequest.targeting("main"));
    }

    @Test
    void passesTheGatesInTheOrderOfTheDocument() {
        assertThat(ci)
                .job("quality-gates")
                .runsStepsInOrder("Code formatting", "Linting", "Security scanning", "Testing", "Upload coverage");
    }

    @Test
    void goesOnWithOtherPythonsWhenOneFails() {
        assertThat(ci)
                .job("quality-gates")
                .matrix()
                .hasAxis(Axis.of("python-version", "3.9", "3.10", "3.11"))
                .hasLegs(3)
                .doesNotFailFast();
    }

    @Test
    void tellsTheTeamOnlyAboutFailedPushes() {
        assertThat(ci)
                .job("notify")
                .needs("quality-gates")
                .hasCondition("always() && github.event_name == 'push'")
                .step("Notify Slack")
                .hasCondition("needs.quality-gates.result == 'failure'");
    }

    @Test
    void cancelsOutdatedRunsOfPullRequestsOnly() {
        assertThat(ci)
                .hasConcurrency(Concurrency.group("ci-" + github().ref())
                        .cancelInProgress(github().eventName().eq("pull_request")));
    }
}
