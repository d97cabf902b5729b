package dev.workflowdsl.examples.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import org.junit.jupiter.api.Test;

final class NotificationsTest {

    private static final Secret CHANNEL = Secret.of("CHANNEL");
    private static final Job BUILD = Job.of("build", Runner.UBUNTU_LATEST).run("make");

    @Test
    void runsHoweverTheJobsEndedAndSaysHow() {
        Job notify = Notifications.ofEveryRun(CHANNEL, BUILD);

        assertThat(notify.onlyIf().orElseThrow().source()).isEqualTo("always()");
        assertThat(notify.toString()).contains("• build: ${{ needs.build.result }}");
    }

    @Test
    void saysNothingOfGreenRunsToThoseWhoWantFailures() {
        assertThat(Notifications.ofFailures(CHANNEL, BUILD).toString())
                .contains("if: ${{ needs.build.result == 'failure' }}");
    }

    @Test
    void saysWhatWasDoneAndNeverFailsForThat() {
        assertThat(Notifications.ofSuccess(CHANNEL, "Version 3 is out").toString())
                .contains(
                        "*Version 3 is out* of ${{ github.repository }}",
                        "webhook: ${{ secrets.CHANNEL }}",
                        "continue-on-error: true");
    }
}
