package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Workflow;
import org.junit.jupiter.api.Test;

final class ReleaseWorkflowTest {

    private final ReleaseWorkflow release = new ReleaseWorkflow();

    @Test
    void publishesOnlyWhatIsValidatedTestedAndScanned() {
        assertThat(release.build.needs()).containsExactly("validate");
        assertThat(release.test.needs()).containsExactly("build");
        assertThat(release.security.needs()).containsExactly("build");
        assertThat(release.publish.needs()).containsExactly("validate", "build", "test", "security");
        assertThat(release.docs.needs()).containsExactly("publish");
    }

    @Test
    void triesTestPyPiFirst() {
        assertThat(names(release.publish))
                .containsSubsequence(
                        "Publish to TestPyPI", "Publish to PyPI", "Sign the checksums", "Make the release");
        assertThat(step(release.publish, "Publish to TestPyPI").toString()).doesNotContain("secrets.");
    }

    @Test
    void testsBothPackagesInPlaceOfTheSources() {
        assertThat(release.test.matrix().orElseThrow().legs().orElseThrow()).hasSize(2);
        assertThat(step(release.test, "Install the package").toString()).contains("rm -r src");
    }

    @Test
    void hasTheKeysOnlyInTheJobThatPublishes() {
        Workflow workflow = release.workflow();

        assertThat(workflow.jobs())
                .filteredOn(job -> job.toString().contains("secrets.PYPI_TOKEN")
                        || job.toString().contains("secrets.GPG_PRIVATE_KEY"))
                .containsExactly(release.publish);
        assertThat(release.publish.environment()).contains(RetroPeftProject.PYPI);
    }

    @Test
    void buildsWithoutCachesThatOthersCanWrite() {
        assertThat(release.workflow().jobs()).noneMatch(job -> job.toString().contains("cache:"));
    }

    @Test
    void releasesAllThatBelongsToAVersion() {
        assertThat(step(release.publish, "Make the release").toString())
                .contains("dist/*", "signatures/*", "sbom/*", "SHA256SUMS", "SHA256SUMS.asc", "notes/notes.md");
        assertThat(step(release.docs, "Add it to the release, and wait for ReadTheDocs")
                        .toString())
                .contains("gh release upload");
    }

    @Test
    void mayWriteOnlyWhereItReleases() {
        assertThat(release.workflow().jobs())
                .map(job -> (Job) job)
                .filteredOn(job -> job.permissions()
                        .map(permissions -> permissions.level(Permission.CONTENTS))
                        .filter(Permission.Level.WRITE::equals)
                        .isPresent())
                .extracting(AnyJob::id)
                .containsExactly("publish", "docs");
    }

    @Test
    void tellsTheTeamHoweverItEnds() {
        assertThat(release.notify.needs()).containsExactly("validate", "build", "test", "security", "publish", "docs");
        assertThat(release.notify.onlyIf().orElseThrow().source()).isEqualTo("always()");
    }
}
