package dev.workflowdsl.examples.mlplatform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.workflow.Environment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class MlPlatformRepositoryTest {

    private final Repository repository = new MlPlatformRepository().repository();

    @Test
    void followsTheRulesOfTheHouse() {
        assertThat(HousePolicy.checks().check(repository)).hasToString("no findings");
    }

    @Test
    void declaresWhatItsWorkflowsReadAndNothingElse() {
        SecretsTable table = SecretsTable.of(repository);

        assertThat(table.missing()).isEmpty();
        assertThat(table.unused()).isEmpty();
    }

    @Test
    void letsTwoTeamsDecideAboutProduction() {
        Environment production = repository.environment("production").orElseThrow();

        assertThat(production.reviewers()).hasSize(2);
        assertThat(production.waitTimer()).isEqualTo(Duration.ofMinutes(5));
        assertThat(production.preventsSelfReview()).isTrue();
        assertThat(production.deploymentPolicy().orElseThrow().toString()).contains("main");
    }

    @Test
    void letsNobodyWaitForStaging() {
        Environment staging = repository.environment("staging").orElseThrow();

        assertThat(staging.reviewers()).isEmpty();
        assertThat(staging.waitTimer()).isEqualTo(Duration.ZERO);
    }

    @Test
    void blocksMergesOfWhatIsRedOrUnread() {
        assertThat(repository.protection()).extracting(BranchProtection::branch).containsExactly("main", "develop");
        assertThat(repository.protection()).allSatisfy(branch -> {
            assertThat(branch.checks()).extracting(RequiredCheck::context).containsExactly("quality", "test");
            assertThat(branch.approvals()).contains(1);
        });
    }
}
