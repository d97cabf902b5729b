package dev.workflowdsl.examples.adr003;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import org.junit.jupiter.api.Test;

final class TrainWorkflowTest {

    private final TrainWorkflow training = new TrainWorkflow();

    @Test
    void trainsOnAGpuThatNobodyHasUsedBefore() {
        assertThat(training.train.runner())
                .isEqualTo(Runner.group("gpu-ephemeral").withLabels("self-hosted", "linux", "x64"));
    }

    @Test
    void registersOnlyWhatWasValidated() {
        assertThat(training.workflow().jobs())
                .extracting(AnyJob::id)
                .containsExactly("train", "validate", "register", "notify");
        assertThat(training.validate.needs()).containsExactly("train");
        assertThat(training.register.needs()).containsExactly("train", "validate");
        assertThat(training.register.onlyIf()).isEmpty();
    }

    @Test
    void handsTheRunFromTrainingToRegistration() {
        assertThat(training.train.outputs().get("run-id").orElseThrow())
                .hasToString("${{ steps.training.outputs.run-id }}");
        assertThat(training.validate.toString()).contains("RUN_ID: ${{ needs.train.outputs.run-id }}");
        assertThat(training.register.toString()).contains("RUN_ID: ${{ needs.train.outputs.run-id }}");
    }

    @Test
    void onlyTrainingGetsAnIdentityAtAws() {
        assertThat(training.train.permissions().orElseThrow().level(Permission.ID_TOKEN))
                .isEqualTo(Permission.Level.WRITE);
        assertThat(training.validate.permissions()).isEmpty();
        assertThat(training.register.permissions()).isEmpty();
    }

    @Test
    void tellsTheTeamHoweverItEnds() {
        assertThat(training.notify.needs()).containsExactly("train", "validate", "register");
        assertThat(training.notify.onlyIf().orElseThrow().source()).isEqualTo("always()");
    }
}
