package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.testing.StepAssert;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AlertWorkflowTest {

    private static final Job NIGHTLY = Job.of("nightly", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(5))
            .run("make nightly");

    private final Workflow alert = new AlertWorkflow().workflow();
    private final CallingJob call = AlertWorkflow.ofFailures("The nightly build fails", Secret.of("CHANNEL"), NIGHTLY);

    @Test
    void followsTheRulesOfTheHouseTogetherWithItsCaller() {
        Workflow caller = Workflow.of("nightly")
                .on(Push.any())
                .permissions(Permission.CONTENTS.read())
                .defaults(HousePolicy.BASH)
                .jobs(NIGHTLY, call);

        assertThat(HousePolicy.checks().check(List.of(caller, alert))).isEmpty();
    }

    @Test
    void isCalledWhenAJobFailsOutsideOfPullRequests() {
        assertThat(call).hasToString("""
                alert:
                  permissions:
                    actions: read # reads which jobs failed
                    contents: read
                    issues: write # opens the issue
                  needs: [nightly]
                  if: ${{ failure() && github.event_name != 'pull_request' }}
                  uses: ./.github/workflows/alert.yml
                  with:
                    title: The nightly build fails
                  secrets:
                    SLACK_WEBHOOK: ${{ secrets.CHANNEL }}""");
    }

    @Test
    void pagesOnlyWhoAsksForIt() {
        CallingJob page = call.with(AlertWorkflow.PAGE, true).secret(AlertWorkflow.PAGERDUTY_TOKEN);

        assertThat(page)
                .hasInput(AlertWorkflow.PAGE, true)
                .passesSecret(AlertWorkflow.PAGERDUTY_TOKEN, AlertWorkflow.PAGERDUTY_TOKEN);
        assertThat(call.toString()).doesNotContain("page", "PAGERDUTY_TOKEN");
        assertThat(alert.toString()).contains("if: ${{ !cancelled() && inputs.page }}");
    }

    @Test
    void isFoundMissingWhereOnlyTheCallerIsWritten() {
        Workflow caller = Workflow.of("nightly").on(Push.any()).jobs(NIGHTLY, call);

        assertThat(Checks.standard().check(List.of(caller))).hasOnlyFindings("call-target jobs.alert.uses");
    }

    @Test
    void putsNothingFromOutsideIntoScripts() {
        assertThat(alert).allJobsSatisfy(job -> job.allStepsSatisfy(StepAssert::hasNoExpressionsInScript));
    }
}
