package dev.workflowdsl.examples.retropeft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import org.junit.jupiter.api.Test;

final class RetroPeftRepositoryTest {

    private final Repository repository = new RetroPeftRepository().repository();
    private final BranchProtection main = repository.protection().get(0);

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
    void requiresEveryLegOfTheTests() {
        assertThat(main.checks())
                .extracting(RequiredCheck::context)
                .hasSize(13)
                .contains("test (3.8, ubuntu-latest)", "test (3.11, windows-latest)", "performance");
    }

    @Test
    void changesMainByReviewedAndSignedPullRequestsOnly() {
        assertThat(main.requiresUpToDate()).isTrue();
        assertThat(main.requiresSignatures()).isTrue();
        assertThat(main.dismissesStaleReviews()).isTrue();
        assertThat(main.requiresCodeOwnerReviews()).isTrue();
        assertThat(main.approvals()).contains(1);
        assertThat(main.pushers().orElseThrow()).hasSize(1);
    }

    @Test
    void letsAdministratorsReviewWorkflows() {
        assertThat(repository.codeowners().orElseThrow().text(repository.owner()))
                .contains("/.github/ @retro-peft/admins\n");
    }

    @Test
    void leavesMajorVersionsToDependabot() {
        assertThat(repository.dependabot().orElseThrow().toString())
                .contains("version-update:semver-minor", "version-update:semver-patch")
                .doesNotContain("version-update:semver-major");
    }
}
