package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permission.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecurityWorkflowTest {

    private final SecurityWorkflow security = new SecurityWorkflow();

    @Test
    void looksEverywhereAtOnce() {
        assertThat(List.of(
                        security.codeql,
                        security.dependencies,
                        security.secrets,
                        security.sbom,
                        security.container,
                        security.provenance))
                .allMatch(job -> job.needs().isEmpty());
        assertThat(security.alert.needs())
                .containsExactly("codeql", "dependencies", "secrets", "sbom", "container", "provenance");
    }

    @Test
    void scansAnImageOnlyWhereThereIsOne() {
        assertThat(names(security.container))
                .containsExactly("Check out", "Build the image", "Trivy", "Show findings of trivy");
        assertThat(security.container.steps().subList(1, 4))
                .allSatisfy(step -> assertThat(step.toString()).contains("hashFiles('Dockerfile') != ''"));
    }

    @Test
    void signsWhatItHasBuiltAndNothingFromPullRequests() {
        assertThat(names(security.provenance))
                .endsWith("Build the packages", "Attest the provenance", "Install cosign", "Sign and verify");
        assertThat(security.provenance.onlyIf().orElseThrow().source())
                .isEqualTo("github.event_name != 'pull_request'");
        assertThat(security.provenance.toString()).doesNotContain("cache");
    }

    @Test
    void letsOnlyOneJobSign() {
        assertThat(security.provenance.permissions().orElseThrow().level(Permission.ID_TOKEN))
                .isEqualTo(Level.WRITE);
        for (var job : List.of(security.dependencies, security.secrets, security.sbom)) {
            assertThat(job.permissions()).isEmpty();
        }
    }

    @Test
    void readsTheWholeHistoryForSecrets() {
        assertThat(security.secrets.toString()).contains("fetch-depth: 0");
    }
}
