package dev.workflowdsl.examples.adr003;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MlProjectRepositoryTest {

    private static final DeploymentPolicy ONLY_MAIN =
            new DeploymentPolicy.Selected(List.of(DeploymentPattern.branch("main")));

    private final Repository repository = new MlProjectRepository().repository();

    @Test
    void requiresTheGatesOfEveryPython() {
        assertThat(repository.protection().get(0).checks())
                .extracting(RequiredCheck::context)
                .containsExactly(
                        "Quality gates (Python 3.9)", "Quality gates (Python 3.10)", "Quality gates (Python 3.11)");
    }

    @Test
    void letsSomebodyElseApproveProduction() {
        assertThat(Target.STAGING.environment().reviewers()).isEmpty();
        assertThat(Target.PRODUCTION.environment().reviewers()).containsExactly(MlProject.TEAM);
        assertThat(Target.PRODUCTION.environment().preventsSelfReview()).isTrue();
    }

    @Test
    void letsOnlyMainTakeOnTheRolesOfEnvironments() {
        assertThat(repository.environments())
                .allSatisfy(environment ->
                        assertThat(environment.deploymentPolicy()).contains(ONLY_MAIN));
    }

    @Test
    void storesNoKeysOfAws() {
        assertThat(repository.secretsAndVariables().secrets())
                .containsExactly(MlProject.CODECOV_TOKEN, MlProject.MLFLOW_TRACKING_TOKEN, MlProject.SLACK_WEBHOOK_URL);
        assertThat(repository.environments())
                .allSatisfy(environment ->
                        assertThat(environment.secretsAndVariables().secrets()).isEmpty());
    }
}
