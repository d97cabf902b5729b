package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.Environment;
import org.junit.jupiter.api.Test;

final class MlProjectRepositoryTest {

    private final Repository repository = new MlProjectRepository().repository();

    @Test
    void requiresTheGatesOfEveryPython() {
        assertThat(repository)
                .protection("main")
                .requiresChecks(
                        "Quality gates (Python 3.9)", "Quality gates (Python 3.10)", "Quality gates (Python 3.11)");
    }

    @Test
    void letsSomebodyElseApproveProduction() {
        assertThat(Target.STAGING.environment()).hasReviewers();
        assertThat(Target.PRODUCTION.environment()).hasReviewers(MlProject.TEAM).preventsSelfReview();
    }

    @Test
    void letsOnlyMainTakeOnTheRolesOfEnvironments() {
        assertThat(repository).hasEnvironments("training", "images", "staging", "production");
        for (Environment environment : repository.environments()) {
            assertThat(environment).deploysOnlyFrom(DeploymentPattern.branch("main"));
        }
    }

    @Test
    void storesNoKeysOfAws() {
        assertThat(repository.environments())
                .flatExtracting(environment -> environment.secretsAndVariables().secrets())
                .containsOnly(MlProject.MLFLOW_TRACKING_TOKEN);
    }

    @Test
    void keepsNothingForEveryBranchThatCouldChangeAModel() {
        assertThat(repository.secretsAndVariables().secrets())
                .containsExactly(MlProject.CODECOV_TOKEN, MlProject.SLACK_WEBHOOK_URL);
    }
}
