package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.JobSteps.names;
import static dev.workflowdsl.examples.JobSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DocsWorkflowTest {

    private final DocsWorkflow docs = new DocsWorkflow();

    @Test
    void runsForMainAndByHand() {
        assertThat(docs.workflow().on())
                .extracting(Object::toString)
                .containsExactly("push:\n  branches: [main]", "workflow_dispatch:");
    }

    @Test
    void publishesOnlyWhatHasNoBrokenLink() {
        assertThat(names(docs.build))
                .containsSubsequence("Build the documentation", "Check the links", "Keep documentation");
        assertThat(step(docs.build, "Check the links").toString()).contains("fail: true");
        assertThat(docs.deploy.needs()).containsExactly("build");
    }

    @Test
    void publishesMainAloneAlsoWhenStartedByHand() {
        assertThat(docs.deploy.onlyIf().orElseThrow().source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(docs.deploy.environment()).contains(Environments.GITHUB_PAGES);
    }

    @Test
    void letsTheJobThatRunsTheCodeOnlyRead() {
        assertThat(docs.build.permissions()).isEmpty();
        assertThat(docs.deploy.permissions().orElseThrow()).hasToString("{contents: write}");
        assertThat(docs.deploy.steps()).allMatch(step -> step.toString().contains("uses: "));
    }

    @Test
    void keepsOlderVersionsAndChartsBesideTheDocumentationOfMain() {
        assertThat(step(docs.deploy, "Publish").toString())
                .contains("keep_files: true")
                .doesNotContain("destination_dir");
        assertThat(step(new ReleaseWorkflow().deployDocs, "Publish as latest").toString())
                .contains("destination_dir: latest");
    }
}
