package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeployWorkflowTest {

    private final DeployWorkflow deployment = new DeployWorkflow();

    @Test
    void waitsForTrainingOfTheMainBranch() {
        assertThat(deployment.workflow().on().get(0)).hasToString("""
                workflow_run:
                  workflows: [Train]
                  types: [completed]
                  branches: [main]""");
        assertThat(new TrainWorkflow().workflow().name()).contains("Train");
        assertThat(source(deployment.build.onlyIf()))
                .isEqualTo("github.ref == 'refs/heads/main' && (github.event_name != 'workflow_run'"
                        + " || github.event.workflow_run.conclusion == 'success')");
    }

    @Test
    void reachesProductionOnlyThroughStaging() {
        assertThat(deployment.deployStaging.needs()).containsExactly("build");
        assertThat(deployment.deployProduction.needs()).containsExactly("build", "deploy-staging");
        assertThat(source(deployment.deployProduction.onlyIf()))
                .isEqualTo("github.event_name == 'workflow_run' || inputs.target == 'production'");
    }

    @Test
    void deploysTheScannedImageByItsDigest() {
        assertThat(names(deployment.build)).containsSubsequence("Build and push", "Scan the image");
        assertThat(deployment.build.outputs().get(DeployWorkflow.IMAGE.name()).orElseThrow())
                .hasToString("${{ steps.registry.outputs.registry }}/ml-api@${{ steps.push.outputs.digest }}");
        assertThat(deployment.deployStaging.toString()).contains("image: ${{ needs.build.outputs.image }}");
        assertThat(deployment.deployProduction.toString()).contains("image: ${{ needs.build.outputs.image }}");
    }

    @Test
    void buildsOneImageAtATime() {
        assertThat(deployment.build.concurrency().orElseThrow()).hasToString("""
                group: build
                cancel-in-progress: false""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void rollsBackRightAfterAFailedHealthCheck(String environment) {
        Job job = environment.equals("staging") ? deployment.deployStaging : deployment.deployProduction;

        assertThat(job.environment().orElseThrow().name()).hasToString(environment);
        assertThat(names(job))
                .containsSubsequence(
                        "Remember the running version",
                        "Start green",
                        "Wait for green to get the traffic",
                        "Check health",
                        "Roll back");
        assertThat(source(step(job, "Roll back").onlyIf()))
                .isEqualTo("failure() && steps.green.outputs.codedeploy-deployment-id != ''");
    }

    @Test
    void productionHasASnapshotBeforeAndAChampionAfter() {
        List<String> names = names(deployment.deployProduction);

        assertThat(names).containsSubsequence("Snapshot the database", "Start green", "Roll back");
        assertThat(names).last().isEqualTo("Mark the model as champion");
        assertThat(names(deployment.deployStaging))
                .doesNotContain("Snapshot the database", "Mark the model as champion");
    }

    @Test
    void staysLoggedInUntilARollBackHasEnded() {
        assertThat(deployment.deployProduction.timeoutMinutes().orElseThrow()).hasToString("90");
        assertThat(step(deployment.deployProduction, "Assume the AWS role").toString())
                .contains("role-duration-seconds: 5400");
    }

    @Test
    void usesNoStoredKeysOfAws() {
        for (Job job : List.of(deployment.build, deployment.deployStaging, deployment.deployProduction)) {
            assertThat(job.permissions().orElseThrow().level(Permission.ID_TOKEN))
                    .isEqualTo(Permission.Level.WRITE);
        }
        assertThat(deployment.workflow().toString()).doesNotContain("aws-access-key-id", "secrets.AWS");
        assertThat(deployment.notify.permissions().orElseThrow().granted())
                .extracting(Permission::scope)
                .containsExactly("actions");
    }

    private static String source(Optional<Condition> condition) {
        return condition.orElseThrow().source();
    }
}
