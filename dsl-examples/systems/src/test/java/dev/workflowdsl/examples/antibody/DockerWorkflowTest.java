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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DockerWorkflowTest {

    private final DockerWorkflow docker = new DockerWorkflow();

    @TempDir
    Path directory;

    @Test
    void testsImagesBeforeItPushesThem() {
        assertThat(names(docker.buildDev))
                .containsSubsequence("Free disk space", "Build", "Run all tests in the container");
        assertThat(names(docker.buildProd)).containsSubsequence("Build", "Run all tests in the container", "Push");
    }

    @ParameterizedTest
    @CsvSource({"358 passed in 61.2s, 0", "'360 passed, 2 skipped in 70s', 0", "357 passed in 60s, 1", "no tests ran, 1"
    })
    void wantsAllTestsToBeInTheImage(String summary, int status) throws IOException {
        Scripts.program(directory, "docker", "echo '=== " + summary + " ==='");

        Result result = Scripts.run(
                step(docker.buildDev, "Run all tests in the container"),
                directory,
                Map.of("IMAGE", "antibody:dev", "TESTS", "358"));
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void pushesNothingOfAFork() {
        for (String name : List.of("Log in to the registry", "Push")) {
            assertThat(step(docker.buildProd, name).onlyIf().orElseThrow().source())
                    .as(name)
                    .isEqualTo("github.event.pull_request.head.repo.full_name == "
                            + "github.event.pull_request.base.repo.full_name");
        }
        assertThat(docker.dockerSecurity.onlyIf())
                .isEqualTo(step(docker.buildProd, "Push").onlyIf());
    }

    @Test
    void scansWhatWasPushed() {
        assertThat(docker.dockerSecurity.needs()).containsExactly("build-prod");
        assertThat(names(docker.dockerSecurity))
                .containsSubsequence("Pull", "Trivy: nothing high or critical", "Grype", "Generate the SBOM");
    }

    @Test
    void showsFindingsAlsoOfARedScan() {
        assertThat(List.of("trivy", "grype"))
                .map(scanner -> step(docker.dockerSecurity, "Show the findings of " + scanner))
                .allSatisfy(step -> assertThat(step.onlyIf()).contains(AntibodyProject.EVEN_IF_RED));
    }

    @Test
    void buildsForArmOnlyOnMainAndForTagsOfVersions() {
        assertThat(docker.multiArch.onlyIf().orElseThrow().source())
                .isEqualTo("github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/v')");
        assertThat(docker.multiArch.needs()).containsExactly("docker-lint", "build-prod", "docker-security");
    }

    @ParameterizedTest
    @CsvSource({"tag, tags=app:0.2.0", "branch, 'tags=app:0.2.0-dev,app:edge'"})
    void namesImagesAfterTheVersionOfTheProject(String type, String output) throws IOException {
        Scripts.program(directory, "python3", "echo 0.2.0");
        Path file = directory.resolve("output");

        Result result = Scripts.run(
                step(docker.multiArch, "Name the version"),
                directory,
                Map.of("IMAGE", "app", "GITHUB_REF_TYPE", type, "GITHUB_OUTPUT", file.toString()));
        assertThat(result).isEqualTo(new Result(0, ""));
        assertThat(Files.readString(file)).isEqualTo(output + "\n");
    }

    @Test
    void writesPackagesOnlyWhereItPushes() {
        assertThat(docker.workflow().jobs())
                .filteredOn(job -> job.permissions()
                        .filter(permissions -> permissions.level(Permission.PACKAGES) == Permission.Level.WRITE)
                        .isPresent())
                .extracting(AnyJob::id)
                .containsExactly("build-prod", "multi-arch");
    }

    @Test
    void takesCachedLayersOnlyForWhatIsTested() {
        for (Job job : List.of(docker.buildProd, docker.multiArch)) {
            assertThat(job.steps())
                    .filteredOn(step -> step.toString().contains("push: true"))
                    .isNotEmpty()
                    .noneMatch(step -> step.toString().contains("cache-from"));
        }
    }
}
