package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeployServiceWorkflowTest {

    private final DeployServiceWorkflow deployment = new DeployServiceWorkflow();

    @Test
    void buildsOnlyWhatWasValidated() {
        assertThat(deployment.build.needs()).containsExactly("validate");
        assertThat(deployment.build.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(names(deployment.validate)).containsSubsequence("Find the model", "Validate the model's metrics");
    }

    @Test
    void reachesProductionOnlyFromMainThroughStagingAndIfAskedTo() {
        assertThat(deployment.deployStaging.onlyIf().orElseThrow().source())
                .isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(deployment.deployProduction.needs()).containsExactly("validate", "build", "deploy-staging");
        assertThat(deployment.deployProduction.onlyIf().orElseThrow().source())
                .isEqualTo("github.ref == 'refs/heads/main' && inputs.environment == 'production'");
    }

    @Test
    void givesACanaryTenPercentBeforeAllOfTheTraffic() {
        assertThat(names(deployment.deployProduction))
                .containsExactly(
                        "Back up the deployment",
                        "Hand on backup",
                        "Register the revision",
                        "Start the canary with 10 % of the traffic",
                        "Monitor the canary",
                        "Roll out to 100 % of the traffic",
                        "Smoke test",
                        "Smoke test of the batch",
                        "Stop the canary",
                        "Update the model registry");
    }

    @Test
    void stopsTheCanaryHoweverTheDeploymentEnds() {
        assertThat(step(deployment.deployProduction, "Stop the canary")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("always() && steps.revision.outputs.revision != ''");
    }

    @Test
    void makesAChampionOnlyOfWhatPassedTheSmokeTest() {
        assertThat(step(deployment.deployProduction, "Update the model registry")
                        .onlyIf())
                .isEmpty();
    }

    @Test
    void goesBackAndOpensAnIssueWhenADeploymentFails() {
        Job rollback = deployment.rollback;

        assertThat(rollback.needs()).containsExactly("deploy-staging", "deploy-production");
        assertThat(rollback.onlyIf().orElseThrow().source())
                .isEqualTo("failure() && (needs.deploy-staging.result == 'failure'"
                        + " || needs.deploy-production.result == 'failure')");
        assertThat(names(rollback)).containsExactly("Roll back staging", "Roll back production", "Open an issue");
        assertThat(step(rollback, "Roll back production").onlyIf().orElseThrow().source())
                .isEqualTo("needs.deploy-production.result == 'failure'"
                        + " && needs.deploy-production.outputs.previous != ''");
        assertThat(step(rollback, "Open an issue").toString()).contains("if: ${{ always() }}", "LABELS: incident");
    }

    @Test
    void goesBackWithoutAnApproval() {
        assertThat(deployment.rollback.environment().orElseThrow().reviewers()).isEmpty();
        assertThat(deployment.rollback.environment().orElseThrow().waitTimer()).isZero();
    }

    @Test
    void givesDeploymentsNoTokenOfTheRepository() {
        assertThat(deployment.deployStaging.permissions().orElseThrow()).hasToString("{}");
        assertThat(deployment.deployProduction.permissions().orElseThrow()).hasToString("{}");
        assertThat(deployment.rollback.permissions().orElseThrow().granted())
                .extracting(Permission::scope)
                .containsExactly("issues");
    }

    @Test
    void showsTheKeysOfAwsInEnvironmentsOnly() {
        List<AnyJob> withKeys = deployment.workflow().jobs().stream()
                .filter(job -> job.toString().contains("secrets.AWS_"))
                .toList();

        assertThat(withKeys)
                .extracting(
                        job -> ((Job) job).environment().orElseThrow().name().text())
                .containsExactly("staging", "production", "rollback");
    }

    @Test
    void checksTheVersionBeforeItBecomesATagOfAnImage() {
        assertThat(step(deployment.validate, "Find the model")
                        .run()
                        .orElseThrow()
                        .text())
                .contains("re.fullmatch(r\"v\\d+\\.\\d+\\.\\d+\", release)");
        assertThat(step(deployment.build, "Name the tags").toString())
                .contains("type=raw,value=${{ inputs.model_version }}");
    }
}
