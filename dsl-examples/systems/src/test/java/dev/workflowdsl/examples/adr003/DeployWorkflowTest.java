package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.testing.JobAssert;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Permission;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeployWorkflowTest {

    private final DeployWorkflow deployment = new DeployWorkflow();

    private JobAssert assertThatJob(String id) {
        return assertThat(deployment).job(id);
    }

    @Test
    void waitsForTrainingOfTheMainBranch() {
        assertThat(new TrainWorkflow()).hasName("Train");
        assertThat(deployment)
                .triggersOn(WorkflowRun.of("Train")
                        .types(WorkflowRun.Type.COMPLETED)
                        .branches("main"));
        assertThatJob("build")
                .hasCondition("github.ref == 'refs/heads/main' && (github.event_name != 'workflow_run'"
                        + " || github.event.workflow_run.conclusion == 'success')");
    }

    @Test
    void reachesProductionOnlyThroughStaging() {
        assertThat(deployment)
                .runsJobsInOrder("build", "deploy-staging", "deploy-production")
                .job("deploy-production")
                .mayRunOnlyIf("github.event_name == 'workflow_run' || inputs.target == 'production'");
    }

    @Test
    void deploysTheScannedImageByItsDigest() {
        assertThatJob("build")
                .runsStepsInOrder("Build and push", "Scan the image")
                .hasOutput(
                        DeployWorkflow.IMAGE,
                        "${{ steps.registry.outputs.registry }}/ml-api@${{ steps.push.outputs.digest }}");
        for (String job : new String[] {"deploy-staging", "deploy-production"}) {
            assertThatJob(job)
                    .step("Write the task definition")
                    .hasInput("image", deployment.build.output(DeployWorkflow.IMAGE));
        }
    }

    @Test
    void buildsOneImageAtATime() {
        assertThatJob("build").hasConcurrency(Concurrency.group("build").cancelInProgress(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void rollsBackRightAfterAFailedHealthCheck(String environment) {
        assertThatJob("deploy-" + environment)
                .hasEnvironment(environment)
                .runsStepsInOrder(
                        "Remember the running version",
                        "Start green",
                        "Wait for green to get the traffic",
                        "Check health",
                        "Roll back")
                .step("Roll back")
                .hasCondition("failure() && steps.green.outputs.codedeploy-deployment-id != ''");
    }

    @Test
    void productionHasASnapshotBeforeAndAChampionAfter() {
        assertThatJob("deploy-production")
                .runsStepsInOrder("Snapshot the database", "Start green", "Roll back", "Mark the model as champion");
        assertThatJob("deploy-staging").doesNotRunSteps("Snapshot the database", "Mark the model as champion");
    }

    @Test
    void staysLoggedInUntilARollBackHasEnded() {
        assertThatJob("deploy-production")
                .hasTimeout(Duration.ofMinutes(90))
                .step("Assume the AWS role")
                .hasInput("role-duration-seconds", 5400);
    }

    @Test
    void usesNoStoredKeysOfAws() {
        for (String job : new String[] {"build", "deploy-staging", "deploy-production"}) {
            assertThatJob(job).permissions().grants(Permission.ID_TOKEN.write());
        }
        assertThat(deployment).readsOnlySecrets(MlProject.MLFLOW_TRACKING_TOKEN, MlProject.SLACK_WEBHOOK_URL);
        assertThatJob("notify").hasPermissions(Permission.ACTIONS.read());
        assertThat(deployment.workflow().toString()).doesNotContain("aws-access-key-id");
    }
}
