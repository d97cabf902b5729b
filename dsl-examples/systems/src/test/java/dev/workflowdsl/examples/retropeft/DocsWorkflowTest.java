package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Permission;
import org.junit.jupiter.api.Test;

final class DocsWorkflowTest {

    private final DocsWorkflow docs = new DocsWorkflow();

    @Test
    void buildsTutorialsAndBenchmarksIntoThePages() {
        assertThat(names(docs.build))
                .containsSubsequence(
                        "Fetch the results of the benchmarks",
                        "Run the tutorials",
                        "Build the documentation",
                        "Hand on the documentation");
    }

    @Test
    void deploysMainOnly() {
        assertThat(docs.deploy.needs()).containsExactly("build");
        assertThat(docs.deploy.onlyIf().orElseThrow().source())
                .isEqualTo("github.ref == 'refs/heads/main' && github.event_name != 'pull_request'");
        assertThat(step(docs.build, "Hand on the documentation")
                        .onlyIf()
                        .orElseThrow()
                        .source())
                .isEqualTo("github.event_name != 'pull_request'");
    }

    @Test
    void letsOnlyTheDeploymentWrite() {
        assertThat(docs.build.permissions()).isEmpty();
        assertThat(docs.deploy.permissions().orElseThrow().granted())
                .extracting(Permission::scope)
                .containsExactly("pages", "id-token");
    }

    @Test
    void saysWhereThePagesAre() {
        assertThat(docs.deploy.environment().orElseThrow().url().orElseThrow())
                .hasToString("${{ steps.pages.outputs.page_url }}");
    }
}
