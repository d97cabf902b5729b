package dev.workflowdsl.examples.antibody;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AntibodyRepositoryTest {

    private static final Pattern SECRET = Pattern.compile("secrets\\.(\\w+)");

    private final Repository repository = new AntibodyRepository().repository();
    private final BranchProtection main = repository.protection().get(0);

    @Test
    void isTheRepositoryOfTheProject() {
        assertThat(repository.name()).isEqualTo("The-Obstacle-Is-The-Way/antibody_training_pipeline_ESM");
        assertThat(repository.workflows()).hasSize(10);
    }

    @Test
    void requiresOneCheckForEachLegOfEachJob() {
        assertThat(main.branch()).isEqualTo("main");
        assertThat(main.checks())
                .extracting(RequiredCheck::context)
                .containsExactly(
                        "quality (3.11)",
                        "quality (3.12)",
                        "test-unit (3.11)",
                        "test-unit (3.12)",
                        "test-integration",
                        "security",
                        "build-dev",
                        "build-prod",
                        "docker-security");
    }

    @Test
    void mergesOnlyReviewedPullRequestsThatAreUpToDate() {
        assertThat(main.requiresUpToDate()).isTrue();
        assertThat(main.approvals()).contains(1);
        assertThat(main.dismissesStaleReviews()).isTrue();
        assertThat(main.enforcesAdmins()).isTrue();
        assertThat(main.pushers()).contains(List.of(Environments.MAINTAINERS));
        assertThat(main.allowsForcePushes()).isFalse();
        assertThat(main.allowsDeletions()).isFalse();
    }

    @Test
    void letsOnlyMaintainersMakeOrMoveTheTagOfAVersion() {
        assertThat(repository.rulesets()).singleElement().satisfies(releases -> {
            assertThat(releases.rules())
                    .extracting(rule -> rule.type())
                    .containsExactly("creation", "update", "deletion");
            assertThat(releases.toString()).contains("refs/tags/v*");
            assertThat(releases.bypassActors()).hasSize(1);
        });
    }

    @Test
    void deploysNothingButMainAndReleases() {
        assertThat(repository.environments())
                .allSatisfy(environment -> assertThat(patterns(environment))
                        .as(environment.name().text())
                        .isNotEmpty()
                        .isSubsetOf(DeploymentPattern.branch("main"), DeploymentPattern.tag("v*")));
        assertThat(patterns(Environments.PYPI)).containsExactly(DeploymentPattern.tag("v*"));
        assertThat(Environments.PYPI.reviewers()).containsExactly(Environments.MAINTAINERS);
    }

    private static List<DeploymentPattern> patterns(Environment environment) {
        return environment
                .deploymentPolicy()
                .map(policy -> ((DeploymentPolicy.Selected) policy).patterns())
                .orElse(List.of());
    }

    @Test
    void declaresWhatItsWorkflowsNeedAndNothingMore() {
        SecretsTable table = SecretsTable.of(repository);

        assertThat(table.missing()).isEmpty();
        assertThat(table.unused()).isEmpty();
        assertThat(table.rows())
                .extracting(SecretsTable.Row::name)
                .contains("CODECOV_TOKEN", "HF_TOKEN", "PYPI_API_TOKEN", "TEST_PYPI_API_TOKEN", "WANDB_API_KEY");
    }

    @Test
    void keepsEveryTokenButThatOfCodecovInAnEnvironment() {
        assertThat(repository.secretsAndVariables().secrets()).containsExactly(AntibodyProject.CODECOV_TOKEN);
        assertThat(repository.environments())
                .flatExtracting(environment -> environment.secretsAndVariables().secrets())
                .doesNotContain(AntibodyProject.CODECOV_TOKEN)
                .hasSize(4);
    }

    @Test
    void handsASecretOfAnEnvironmentOnlyToItsJobs() {
        for (Environment environment : repository.environments()) {
            Set<String> secrets = environment.secretsAndVariables().secrets().stream()
                    .map(Secret::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(jobs().filter(job -> secretsOf(job).anyMatch(secrets::contains)))
                    .as(environment.name().text())
                    .allSatisfy(job ->
                            assertThat(((Job) job).environment()).as(job.id()).contains(environment));
        }
    }

    @Test
    void namesEnvironmentsThatItDeclares() {
        assertThat(jobs().map(job -> ((Job) job).environment()).flatMap(environment -> environment.stream()))
                .isSubsetOf(repository.environments());
    }

    private Stream<AnyJob> jobs() {
        return repository.workflows().stream().flatMap(workflow -> workflow.jobs().stream());
    }

    private static Stream<String> secretsOf(AnyJob job) {
        return SECRET.matcher(job.toString()).results().map((MatchResult match) -> match.group(1));
    }

    @Test
    void hasEveryLabelThatAWorkflowSets() {
        assertThat(repository.labels())
                .extracting(Label::name)
                .contains("docs", "tests", "docker", "core", "dependencies", "data", "security", AlertIssue.LABEL)
                .contains("size/XS", "size/S", "size/M", "size/L", "size/XL");
    }

    @Test
    void removesMergedBranchesAndTellsOfVulnerabilities() {
        assertThat(repository.settings())
                .isEqualTo(Settings.none()
                        .defaultBranch("main")
                        .deleteBranchOnMerge(true)
                        .vulnerabilityAlerts(true));
    }

    @Test
    void takesNewActionsAfterAWeek() {
        assertThat(repository.dependabot().orElseThrow().toString())
                .contains("package-ecosystem: github-actions", "cooldown:\n      default-days: 7");
    }

    @Test
    void passesTheChecksAsAWhole() {
        assertThat(Checks.standard().check(repository).findings()).isEmpty();
    }
}
