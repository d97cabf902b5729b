package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReleaseWorkflowTest {

    private final ReleaseWorkflow release = new ReleaseWorkflow();

    @TempDir
    Path directory;

    @Test
    void startsForTagsOfVersionsOnly() {
        assertThat(release.workflow().on()).extracting(Object::toString).containsExactly("push:\n  tags: [v*]");
    }

    @Test
    void publishesOnlyWhatWasValidatedAndBuilt() {
        assertThat(release.build.needs()).containsExactly("validate");
        assertThat(release.publish.needs()).containsExactly("validate", "build");
        assertThat(release.deployDocs.needs()).containsExactly("publish");
        assertThat(release.workflow().jobs()).allMatch(job -> job.onlyIf().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"v0.2.0, 0.2.0, 0", "v0.2.1, 0.2.0, 1", "v0.3.0, 0.3.0, 1"})
    void wantsTheVersionOfTheTagInProjectAndChangelog(String tag, String version, int status) throws IOException {
        Scripts.program(directory, "python3", "echo " + version);
        Scripts.file(directory, "CHANGELOG.md", "## [0.2.0] - 2025-11-07\n## [0.2.1] - 2025-11-08\n");

        Result result = Scripts.run(
                step(release.validate, "Compare the tag with pyproject.toml and CHANGELOG.md"),
                directory,
                Map.of("GITHUB_REF_NAME", tag));
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void repeatsThePublishedResultsBeforeARelease() {
        assertThat(names(release.validate)).containsSubsequence("All tests", "Check parity with Novo");
    }

    @Test
    void triesTestPyPiFirst() {
        assertThat(names(release.publish))
                .containsSubsequence("Publish to TestPyPI", "Publish to PyPI", "Make the release");
    }

    @Test
    void givesTheTokensOfPyPiOnlyToTheEnvironmentThatIsApproved() {
        assertThat(release.workflow().jobs())
                .filteredOn(job -> job.toString().contains("PYPI_API_TOKEN"))
                .extracting(AnyJob::id)
                .containsExactly("publish");
        assertThat(release.publish.environment()).contains(Environments.PYPI);
        assertThat(Environments.PYPI.reviewers()).containsExactly(Environments.MAINTAINERS);
    }

    @Test
    void tagsTheVeryImageThatWasSigned() throws IOException {
        assertThat(step(release.publish, "Tag the image").toString()).contains("@${{ needs.build.outputs.digest }}");
        Scripts.program(directory, "docker", "echo \"$@\" >> calls");

        assertThat(Scripts.run(
                        step(release.publish, "Tag the image"),
                        directory,
                        Map.of("TAGS", "app:v0.2.0\napp:latest", "IMAGE", "app@sha256:1")))
                .isEqualTo(new Result(0, ""));
        assertThat(directory.resolve("calls")).hasContent("""
                buildx imagetools create --tag app:v0.2.0 app@sha256:1
                buildx imagetools create --tag app:latest app@sha256:1
                """);
    }

    @Test
    void signsWithAnIdentityThatNoOtherJobHas() {
        assertThat(release.workflow().jobs())
                .filteredOn(job -> job.permissions()
                        .filter(permissions -> permissions.level(Permission.ID_TOKEN) == Permission.Level.WRITE)
                        .isPresent())
                .extracting(AnyJob::id)
                .containsExactly("build");
    }

    @Test
    void buildsWhatItPublishesFromNoCache() {
        for (Job job : new Job[] {release.build, release.publish, release.deployDocs}) {
            assertThat(job.toString())
                    .as(job.id())
                    .doesNotContain("enable-cache: true", "cache-from", "actions/cache@");
        }
    }

    @Test
    void notesSayHowToPullTheImage() throws IOException {
        Scripts.file(directory, "benchmarks/parity.md", "### Parity with Novo\n");

        assertThat(Scripts.run(
                        step(release.publish, "Write the notes"),
                        directory,
                        Map.of("IMAGE", "app", "GITHUB_REF_NAME", "v0.2.0")))
                .isEqualTo(new Result(0, ""));
        assertThat(Files.readString(directory.resolve("notes.md")))
                .contains("docker pull app:v0.2.0\n")
                .endsWith("### Parity with Novo\n");
    }
}
