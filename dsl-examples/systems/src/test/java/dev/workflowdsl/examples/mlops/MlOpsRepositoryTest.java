package dev.workflowdsl.examples.mlops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MlOpsRepositoryTest {

    private static final DeploymentPolicy ONLY_MAIN =
            new DeploymentPolicy.Selected(List.of(DeploymentPattern.branch("main")));

    private final Repository repository = new MlOpsRepository().repository();

    @Test
    void requiresTheChecksOfTheDocumentOnEveryPython() {
        BranchProtection main = repository.protection().get(0);

        assertThat(main.branch()).isEqualTo("main");
        assertThat(main.checks())
                .extracting(RequiredCheck::context)
                .containsExactly(
                        "lint", "test (3.9)", "test (3.10)", "test (3.11)", "validate-notebooks", "security-scan");
        assertThat(main.enforcesAdmins()).isTrue();
    }

    @Test
    void letsSomebodyElseApproveProductionWithinFiveMinutes() {
        Environment production = repository.environment("production").orElseThrow();

        assertThat(production.reviewers()).containsExactly(MlOpsProject.TEAM);
        assertThat(production.preventsSelfReview()).isTrue();
        assertThat(production.waitTimer()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void deploysToStagingWithoutAskingAnybody() {
        Environment staging = repository.environment("staging").orElseThrow();

        assertThat(staging.reviewers()).isEmpty();
        assertThat(staging.waitTimer()).isZero();
        assertThat(staging.secretsAndVariables().value(Variable.of("STAGING_DB_HOST")))
                .contains("staging-db.example.com");
    }

    @Test
    void givesTheKeysOfEnvironmentsToMainOnly() {
        assertThat(repository.environments())
                .allSatisfy(environment ->
                        assertThat(environment.deploymentPolicy()).contains(ONLY_MAIN));
    }

    @Test
    void keepsNoKeysThatEveryBranchCouldUse() {
        assertThat(repository.secretsAndVariables().secrets()).containsExactly(MlOpsProject.SLACK_WEBHOOK_URL);
    }

    @Test
    void hasEveryLabelThatIssuesGet() {
        assertThat(repository.labels()).containsAll(Alerts.DRIFT).containsAll(Alerts.INCIDENT);
    }
}
