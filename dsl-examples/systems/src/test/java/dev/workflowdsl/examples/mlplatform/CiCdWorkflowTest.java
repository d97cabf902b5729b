package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permission.Level;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CiCdWorkflowTest {

    private final CiCdWorkflow pipeline = new CiCdWorkflow();

    @Test
    void reachesProductionOnlyFromMainAndThroughStaging() {
        assertThat(pipeline.build.needs()).containsExactly("quality", "test");
        assertThat(pipeline.deployStaging.needs()).containsExactly("build");
        assertThat(pipeline.deployProduction.needs()).containsExactly("build", "deploy-staging");
        for (Job job : List.of(pipeline.deployStaging, pipeline.deployProduction)) {
            assertThat(job.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        }
    }

    @Test
    void pushesOnlyWhatTrivyHasLetPassAndNothingOfForks() {
        assertThat(names(pipeline.build)).containsSubsequence("Build", "Scan the image", "Log in", "Push");
        assertThat(pipeline.build.onlyIf().orElseThrow().source())
                .isEqualTo("github.event_name == 'push' || github.event.pull_request.head.repo.full_name"
                        + " == github.event.pull_request.base.repo.full_name");
        assertThat(pipeline.build.permissions().orElseThrow().level(Permission.PACKAGES))
                .isEqualTo(Level.WRITE);
    }

    @Test
    void deploysTheDigestThatWasBuilt() {
        assertThat(pipeline.build.outputs().toString()).contains("@${{ steps.push.outputs.digest }}");
        assertThat(step(pipeline.deployStaging, "Deploy").toString())
                .contains("IMAGE: ${{ needs.build.outputs.image }}");
        assertThat(step(pipeline.deployProduction, "Start green").toString())
                .contains("IMAGE: ${{ needs.build.outputs.image }}");
    }

    @Test
    void rollsStagingBackOnceItHasBegunToDeploy() {
        assertThat(names(pipeline.deployStaging))
                .containsSubsequence("Deploy", "Check health", "Smoke test", "Roll back", "Notify Slack");
        assertThat(step(pipeline.deployStaging, "Roll back")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("failure() && steps.deploy.outputs.started == 'true'");
    }

    @Test
    void keepsBlueUntilGreenHasProvedItself() {
        assertThat(names(pipeline.deployProduction))
                .containsSubsequence(
                        "Start green",
                        "Check the health of green",
                        "Switch traffic to green",
                        "Check health",
                        "Smoke test",
                        "Watch for ten minutes",
                        "Roll back to blue",
                        "Decommission blue",
                        "Configure alerts",
                        "Notify Slack");
        assertThat(step(pipeline.deployProduction, "Roll back to blue").toString())
                .contains("if: ${{ failure() && steps.green.outputs.blue != '' }}")
                .contains("COLOR: ${{ steps.green.outputs.blue }}");
    }

    @Test
    void hasTheSecretsOfTheClusterOnlyWhereItDeploys() {
        assertThat(pipeline.workflow().jobs())
                .filteredOn(job -> job.toString().matches("(?s).*secrets\\.(AWS_|DATABASE_URL|REDIS_URL|SECRET_KEY).*"))
                .containsExactly(pipeline.deployStaging, pipeline.deployProduction);
        assertThat(pipeline.deployStaging.environment()).contains(MlPlatformProject.STAGING);
        assertThat(pipeline.deployProduction.environment()).contains(MlPlatformProject.PRODUCTION);
    }

    @Test
    void waitsForServicesThatAreWell() {
        assertThat(pipeline.test.services().toString().toLowerCase(Locale.ROOT))
                .contains("pg_isready", "redis-cli ping", "--health-retries 5");
        assertThat(pipeline.test.toString()).contains("--cov-fail-under=70");
    }

    @Test
    void pagesForDeploymentsButNotForTests() {
        assertThat(pipeline.alert.needs())
                .containsExactly("quality", "test", "build", "deploy-staging", "deploy-production");
        assertThat(pipeline.alert.inputs().toString())
                .contains("page: ${{ needs.deploy-staging.result == 'failure'"
                        + " || needs.deploy-production.result == 'failure' }}");
    }
}
