package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CiCdWorkflowTest {

    private final CiCdWorkflow ciCd = new CiCdWorkflow();

    @Test
    void hasTheTwelveJobsOfTheDocumentAndMoreChecks() {
        assertThat(ciCd.workflow().jobs())
                .extracting(AnyJob::id)
                .containsExactly(
                        "lint",
                        "test",
                        "validate-notebooks",
                        "build-image",
                        "train-model",
                        "validate-model",
                        "setup-monitoring",
                        "integration-test",
                        "security-scan",
                        "codeql",
                        "deploy-staging",
                        "deploy-production",
                        "check-image",
                        "notify");
    }

    @Test
    void isNamedAsBranchProtectionRequires() {
        assertThat(List.of(ciCd.lint, ciCd.test, ciCd.validateNotebooks, ciCd.securityScan))
                .allSatisfy(job -> assertThat(job.name()).as(job.id()).isEmpty())
                .allSatisfy(job -> assertThat(job.onlyIf()).as(job.id()).isEmpty());
    }

    @Test
    void deploysOnlyWhatPassedEverything() {
        assertThat(ciCd.deployStaging.needs())
                .containsExactly(
                        "build-image",
                        "train-model",
                        "validate-model",
                        "validate-notebooks",
                        "setup-monitoring",
                        "integration-test",
                        "security-scan",
                        "codeql");
        assertThat(ciCd.deployProduction.needs()).containsExactly("build-image", "train-model", "deploy-staging");
    }

    @Test
    void deploysOnlyFromMain() {
        for (Job job : List.of(ciCd.deployStaging, ciCd.deployProduction)) {
            assertThat(job.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        }
    }

    @Test
    void givesDeploymentsNoTokenOfTheRepository() {
        for (Job job : List.of(ciCd.deployStaging, ciCd.deployProduction)) {
            assertThat(job.permissions().orElseThrow()).hasToString("{}");
        }
    }

    @Test
    void rollsBackWhenTheNewVersionIsNotWell() {
        for (Job job : List.of(ciCd.deployStaging, ciCd.deployProduction)) {
            assertThat(names(job))
                    .containsSubsequence("Register the revision", "Deploy", "Check health", "Smoke test", "Roll back");
            assertThat(names(job)).last().isEqualTo("Roll back");
            assertThat(step(job, "Roll back").onlyIf().orElseThrow().source())
                    .isEqualTo("failure() && steps.revision.outputs.previous != ''");
        }
    }

    @Test
    void testsTheLoadInStagingOnly() {
        assertThat(names(ciCd.deployStaging)).contains("Load test");
        assertThat(names(ciCd.deployProduction)).doesNotContain("Load test");
    }

    @Test
    void givesAnImageOfAPullRequestNoRights() {
        assertThat(ciCd.checkImage.onlyIf().orElseThrow().source()).isEqualTo("github.event_name == 'pull_request'");
        assertThat(ciCd.checkImage.permissions()).isEmpty();
        assertThat(names(ciCd.checkImage)).endsWith("Build", "Scan the image");
    }

    @Test
    void pushesAndSignsOnlyWhatWasScannedAndComesFromNoCache() {
        assertThat(ciCd.buildImage.onlyIf().orElseThrow().source()).isEqualTo("github.event_name != 'pull_request'");
        assertThat(names(ciCd.buildImage)).containsSubsequence("Build", "Scan the image", "Push", "Sign");
        assertThat(ciCd.buildImage.toString()).doesNotContain("cache-from", "cache-to");
    }

    @Test
    void handsTheKeysOfAwsOnlyToStepsThatNeedThem() {
        assertThat(ciCd.workflow().jobs())
                .flatExtracting(job -> ((Job) job).steps())
                .filteredOn(step -> step.toString().contains("secrets.AWS_"))
                .extracting(step -> step.name().orElseThrow().text())
                .containsExactly(
                        "Train",
                        "Register the revision",
                        "Deploy",
                        "Roll back",
                        "Register the revision",
                        "Deploy",
                        "Roll back");
    }

    @Test
    void writesPackagesInOneJobOnly() {
        assertThat(ciCd.workflow().jobs())
                .filteredOn(job -> job.permissions()
                        .filter(permissions -> permissions.level(Permission.PACKAGES) == Permission.Level.WRITE)
                        .isPresent())
                .extracting(AnyJob::id)
                .containsExactly("build-image");
    }

    @Test
    void trainsOnMainOnly() {
        assertThat(ciCd.trainModel.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(ciCd.validateModel.needs()).containsExactly("train-model");
    }
}
