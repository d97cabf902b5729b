package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import org.junit.jupiter.api.Test;

final class TrainWorkflowTest {

    private final TrainWorkflow training = new TrainWorkflow();

    @Test
    void trainsOnAGpuThatNobodyHasUsedBefore() {
        assertThat(training)
                .job("train")
                .runsOn(Runner.group("gpu-ephemeral").withLabels("self-hosted", "linux", "x64"));
    }

    @Test
    void registersOnlyWhatWasValidated() {
        assertThat(training)
                .hasJobs("train", "validate", "register", "notify")
                .runsJobsInOrder("train", "validate", "register")
                .job("register")
                .hasNoCondition();
    }

    @Test
    void handsTheRunFromTrainingToRegistration() {
        assertThat(training)
                .hasJobSatisfying(
                        "train", job -> job.hasOutput(TrainWorkflow.RUN_ID, "${{ steps.training.outputs.run-id }}"))
                .hasJobSatisfying(
                        "validate",
                        job -> job.step("Validate the model")
                                .hasEnv("RUN_ID", training.train.output(TrainWorkflow.RUN_ID)))
                .hasJobSatisfying(
                        "register",
                        job -> job.step("Register the model")
                                .hasEnv("RUN_ID", training.train.output(TrainWorkflow.RUN_ID)));
    }

    @Test
    void onlyTrainingGetsAnIdentityAtAws() {
        assertThat(training)
                .hasJobSatisfying("train", job -> job.permissions().grants(Permission.ID_TOKEN.write()))
                .hasJobSatisfying("validate", job -> job.hasPermissions(Permission.CONTENTS.read()))
                .hasJobSatisfying("register", job -> job.hasPermissions(Permission.CONTENTS.read()));
    }

    @Test
    void tellsTheTeamHoweverItEnds() {
        assertThat(training)
                .job("notify")
                .needs(training.train, training.validate, training.register)
                .hasCondition("always()");
    }
}
