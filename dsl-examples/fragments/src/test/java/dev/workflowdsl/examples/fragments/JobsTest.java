package dev.workflowdsl.examples.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class JobsTest {

    private static final Job BUILD = Jobs.withCode("build", Duration.ofMinutes(5));

    @Test
    void beginsWithTheCodeAndATimeout() {
        assertThat(BUILD.timeoutMinutes().orElseThrow()).hasToString("5");
        assertThat(BUILD.steps()).containsExactly(Steps.checkout());
    }

    @Test
    void deploysOneAfterTheOther() {
        assertThat(Jobs.deploying(BUILD, Environment.of("staging"))
                        .concurrency()
                        .orElseThrow())
                .hasToString("""
                        group: deploy-staging
                        cancel-in-progress: false""");
    }

    @Test
    void keepsSecretsForOneBranchWithoutADeployment() {
        assertThat(Jobs.secretsFor("main", "training"))
                .isEqualTo(Environment.of("training").onlyBranches("main").deployment(false));
    }
}
