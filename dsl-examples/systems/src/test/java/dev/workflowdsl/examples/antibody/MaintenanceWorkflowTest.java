package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.examples.Scripts;
import dev.workflowdsl.examples.Scripts.Result;
import dev.workflowdsl.workflow.AnyJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MaintenanceWorkflowTest {

    private static final String OLD = "2020-01-01T00:00:00Z";
    private static final String NEW = "2999-01-01T00:00:00Z";

    private final MaintenanceWorkflow maintenance = new MaintenanceWorkflow();

    @TempDir
    Path directory;

    @Test
    void runsOnSundaysAtTwo() {
        assertThat(maintenance.workflow().on().get(0)).hasToString("schedule:\n  - cron: '0 2 * * 0'");
    }

    @Test
    void deletesOldCachesOnly() throws IOException {
        Scripts.program(directory, "gh", """
                case "$2" in
                  list) echo '[{"id": 1, "key": "uv-old", "createdAt": "%s"}, {"id": 2, "key": "uv-new", "createdAt": "%s"}]' ;;
                  delete) echo "deleted $3" >> calls ;;
                esac""".formatted(OLD, NEW));

        assertThat(run("Delete caches older than 7 days")).isEqualTo(new Result(0, "Deleting uv-old\n"));
        assertThat(directory.resolve("calls")).hasContent("deleted 1");
    }

    @Test
    void keepsImagesThatHaveATagOrBelongToOne() throws IOException {
        Scripts.program(directory, "gh", """
                if [[ $2 == --paginate ]]; then
                  echo '{"id": 1, "name": "sha256:tagged", "updated_at": "%1$s", "metadata": {"container": {"tags": ["v1"]}}}'
                  echo '{"id": 2, "name": "sha256:part", "updated_at": "%1$s", "metadata": {"container": {"tags": []}}}'
                  echo '{"id": 3, "name": "sha256:loose", "updated_at": "%1$s", "metadata": {"container": {"tags": []}}}'
                  echo '{"id": 4, "name": "sha256:recent", "updated_at": "%2$s", "metadata": {"container": {"tags": []}}}'
                else
                  echo "$3 $4" >> calls
                fi""".formatted(OLD, NEW));
        Scripts.program(directory, "docker", """
                case "$1" in
                  login) cat > /dev/null ;;
                  buildx) echo '{"manifests": [{"digest": "sha256:part"}]}' ;;
                esac""");

        assertThat(run("Delete images without a tag after 90 days"))
                .isEqualTo(new Result(0, "Deleting sha256:loose\n"));
        assertThat(directory.resolve("calls")).hasContent("DELETE orgs/acme/packages/container/app/versions/3");
    }

    @Test
    void proposesDataSetsOnlyIfTheyAreWhole() {
        assertThat(names(maintenance.updateData))
                .containsSubsequence(
                        "Check for newer datasets", "Validate the integrity of the datasets", "Open a pull request");
        assertThat(step(maintenance.updateData, "Open a pull request").onlyIf()).isEmpty();
    }

    @Test
    void refusesADataSetThatIsNotWhatItsSourceGave() throws IOException {
        Scripts.program(directory, "uv", "echo tested");
        for (String sets : new String[] {"train_datasets", "test_datasets"}) {
            Scripts.file(directory, sets + "/vh.csv", "");
            Scripts.file(directory, sets + "/SHA256SUMS", """
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  vh.csv
                    """);
        }
        assertThat(run("Validate the integrity of the datasets").status()).isZero();

        Files.writeString(directory.resolve("test_datasets/vh.csv"), "QVQL");

        Result changed = run("Validate the integrity of the datasets");
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.output()).doesNotContain("tested");
    }

    @Test
    void changesNothingButDataSets() {
        assertThat(step(maintenance.updateData, "Open a pull request").toString())
                .contains("add-paths: '*_datasets/'", "base: main", "labels: data");
    }

    @Test
    void givesNoJobTheRightsOfTheOther() {
        assertThat(maintenance.cleanCache.permissions().orElseThrow().granted())
                .extracting(Object::toString)
                .containsExactly("actions: write", "packages: write");
        assertThat(maintenance.updateData.permissions().orElseThrow().granted())
                .extracting(Object::toString)
                .containsExactly("contents: write", "pull-requests: write", "actions: write");
    }

    @Test
    void opensAnIssueIfEitherFails() {
        AnyJob alert = maintenance.workflow().jobs().get(2);
        assertThat(alert.needs()).containsExactly("clean-cache", "update-data");
    }

    private Result run(String step) {
        return Scripts.run(
                step(step.startsWith("Delete") ? maintenance.cleanCache : maintenance.updateData, step),
                directory,
                Map.of(
                        "GH_TOKEN", "token",
                        "IMAGE", "ghcr.io/acme/app",
                        "GITHUB_ACTOR", "octocat",
                        "GITHUB_REPOSITORY_OWNER", "acme"));
    }
}
