package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.CI;
import static dev.workflowdsl.testing.Pipelines.NPM_TOKEN;
import static dev.workflowdsl.testing.Pipelines.TOKEN;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static dev.workflowdsl.testing.Pipelines.unrecorded;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RepositoryAssertTest {

    private static final Environment PRODUCTION = unrecorded(() -> Environment.of("production")
            .reviewers(Team.of("ops"), User.of("octocat"))
            .preventSelfReview()
            .waitTimer(Duration.ofMinutes(5))
            .onlyBranches("main")
            .secrets(TOKEN));

    private static final Environment STAGING = unrecorded(() -> Environment.of("staging"));

    private static final BranchProtection MAIN = unrecorded(() -> BranchProtection.of("main")
            .requireChecks("test", "build")
            .requireReviews(2)
            .requireCodeOwnerReviews()
            .dismissStaleReviews()
            .requireUpToDate()
            .enforceAdmins());

    private static final Repository APP = unrecorded(() -> Repository.of("acme/app")
            .workflows(CI)
            .environments(PRODUCTION, STAGING)
            .protect(MAIN)
            .secrets(NPM_TOKEN));

    @Test
    void holdsForWhatIsThere() {
        RepositorySource source = () -> APP;

        assertThat(source).hasEnvironments("staging", "production").hasSecrets(NPM_TOKEN);
        assertThat(APP).workflow("ci.yml").hasName("CI");
        assertThat(APP)
                .environment("production")
                .hasReviewers(User.of("octocat"), Team.of("ops"))
                .preventsSelfReview()
                .hasWaitTimer(Duration.ofMinutes(5))
                .deploysOnlyFrom(DeploymentPattern.branch("main"))
                .hasSecrets(TOKEN);
        assertThat(APP)
                .protection("main")
                .requiresChecks("build", "test")
                .requiresReviews(2)
                .requiresCodeOwnerReviews()
                .dismissesStaleReviews()
                .requiresUpToDate()
                .enforcesAdmins()
                .doesNotAllowForcePushes()
                .returns(false, BranchProtection::requiresSignatures);
        assertThat(STAGING.onlyProtectedBranches()).hasReviewers().deploysOnlyFromProtectedBranches();
        assertThat(APP).checkedBy(Checks.standard()).hasNoErrors();
    }

    @Test
    void showsWhatARepositoryHas() {
        assertFails(() -> assertThat(APP).environment("test").hasReviewers()).hasMessage("""

                Expecting repository acme/app
                to have the environment:
                  test
                but it has:
                  production
                  staging
                in:
                  acme/app
                    .github/workflows/ci.yml""");
        assertFails(() -> assertThat(APP).workflow("ci").hasName("CI"))
                .hasMessageContaining("to have the workflow:\n  ci\nbut it has:\n  ci.yml\n");
        assertFails(() -> assertThat(APP).protection("dev").enforcesAdmins())
                .hasMessageContaining("to protect the branch:\n  dev\nbut it has:\n  main\n");
        assertFails(() -> assertThat(APP).hasEnvironments("staging"))
                .hasMessageContaining("to have the environments:\n  staging\nbut it has:\n  production\n  staging\n");
        assertFails(() -> assertThat(APP).hasSecrets(TOKEN))
                .hasMessageContaining("to have the secrets:\n  TOKEN\nbut it has:\n  NPM_TOKEN\n");
    }

    @Test
    void showsTheSettingsOfAnEnvironment() {
        assertFails(() -> assertThat(STAGING).hasReviewers(User.of("octocat"))).hasMessageStartingWith("""

                Expecting environment "staging"
                to have the reviewers:
                  @octocat
                but it has:
                  none
                in:
                  {
                """);
        assertFails(() -> assertThat(STAGING).preventsSelfReview())
                .hasMessageContaining("\nto prevent self-reviews, but it does not\n");
        assertFails(() -> assertThat(STAGING).hasWaitTimer(Duration.ofMinutes(1)))
                .hasMessageContaining("to have the wait timer:\n  PT1M\nbut it has:\n  PT0S\n");
        assertFails(() -> assertThat(STAGING).deploysOnlyFrom(DeploymentPattern.tag("v*")))
                .hasMessageContaining(
                        "to be deployed only from:\n  tag v*\nbut it is deployed from:\n  any branch or tag\n");
        assertFails(() -> assertThat(PRODUCTION).deploysOnlyFromProtectedBranches())
                .hasMessageContaining(
                        "to be deployed only from:\n  protected branches\nbut it is deployed from:\n  branch main\n");
        assertFails(() -> assertThat(STAGING).hasSecrets(TOKEN))
                .hasMessageContaining("to have the secrets:\n  TOKEN\nbut it has:\n  none\n");
    }

    @Test
    void showsTheSettingsOfAProtectedBranch() {
        BranchProtection open = unrecorded(
                () -> BranchProtection.of("main").requireChecks("test").allowForcePushes());

        assertFails(() -> assertThat(open).requiresChecks("test", "build")).hasMessageStartingWith("""

                Expecting protection of branch "main"
                to require the checks:
                  test
                  build
                but it requires:
                  test
                in:
                  {
                """);
        assertFails(() -> assertThat(open).requiresReviews(1))
                .hasMessageContaining("to require approvals:\n  1\nbut it has:\n  none\n");
        assertFails(() -> assertThat(open).requiresCodeOwnerReviews())
                .hasMessageContaining("to require reviews of code owners, but it does not");
        assertFails(() -> assertThat(open).dismissesStaleReviews())
                .hasMessageContaining("to dismiss stale reviews, but it does not");
        assertFails(() -> assertThat(open).requiresUpToDate())
                .hasMessageContaining("to require up-to-date branches, but it does not");
        assertFails(() -> assertThat(open).enforcesAdmins())
                .hasMessageContaining("to hold for administrators, but it does not");
        assertFails(() -> assertThat(open).doesNotAllowForcePushes())
                .hasMessageContaining("not to allow force pushes, but it does");
    }
}
