package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.PipelineCheck;
import dev.workflowdsl.catalog.actions.SetupJava;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import org.junit.jupiter.api.Test;

final class PipelineCheckTest {

    @Test
    void buildsADirectoryOfTheRepository() {
        assertThat(PipelineCheck.job("build-tools")).hasToString("""
                pipelines:
                  name: Pipelines
                  permissions:
                    contents: read
                  runs-on: ubuntu-latest
                  timeout-minutes: 15
                  steps:
                    - name: Check out
                      uses: %s
                      with:
                        persist-credentials: false
                    - name: Set up Java
                      uses: %s
                      with:
                        distribution: temurin
                        java-version: '21'
                        cache: maven
                    - name: Check the pipelines
                      run: mvn --batch-mode --no-transfer-progress --file build-tools verify
                """.formatted(
                Checkout.action().reference(), SetupJava.action().reference()).stripTrailing());
    }

    @Test
    void buildsTheRootAndPassesTheChecks() {
        Workflow workflow = Workflow.of("ci")
                .on(PullRequest.any())
                .permissions(Permissions.none())
                .jobs(PipelineCheck.job());

        assertThat(workflow.toString()).contains(" --file . verify");
        assertThat(Checks.standard().check(workflow)).hasToString("no findings");
    }

    @Test
    void refusesWhatAShellCouldTakeForSomethingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PipelineCheck.job("a; rm b"))
                .withMessage("directory \"a; rm b\" is no path from the root of the repository: write for example"
                        + " \"build-tools\"");
    }
}
