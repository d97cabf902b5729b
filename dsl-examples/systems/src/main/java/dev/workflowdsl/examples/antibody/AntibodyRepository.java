package dev.workflowdsl.examples.antibody;

import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositoryRule;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.Ruleset;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.TagRuleset;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.workflow.Workflow;
import java.time.DayOfWeek;

/** All that the repository should have: its workflows, and the settings that make them count. */
public final class AntibodyRepository implements RepositorySource {

    private final CiWorkflow ci = new CiWorkflow();
    private final DockerWorkflow docker = new DockerWorkflow();

    @Override
    public Repository repository() {
        return Repository.of(AntibodyProject.REPOSITORY)
                .workflows(
                        ci,
                        docker,
                        new BenchmarkWorkflow(),
                        new DependenciesWorkflow(),
                        new ReleaseWorkflow(),
                        new DocsWorkflow(),
                        new ReproducibilityWorkflow(),
                        new MaintenanceWorkflow(),
                        new ModelRegistryWorkflow(),
                        new PrWorkflow())
                .environments(
                        Environments.PYPI,
                        Environments.MODEL_REGISTRY,
                        Environments.EXPERIMENT_TRACKING,
                        Environments.GITHUB_PAGES)
                .protect(main())
                .rulesets(releases())
                .secrets(AntibodyProject.CODECOV_TOKEN)
                .variables(Benchmarks.GPU_RUNNER, AntibodyProject.REVIEWERS)
                .labels(labels())
                .settings(settings())
                .codeowners(Codeowners.none().owners("*", Environments.MAINTAINERS))
                .dependabot(
                        Dependabot.of(Update.of(Ecosystem.GITHUB_ACTIONS, UpdateSchedule.weekly(DayOfWeek.MONDAY), "/")
                                .cooldown(Cooldown.days(7))));
    }

    /** Only by a pull request that somebody has reviewed and all checks have passed, also for administrators. */
    private BranchProtection main() {
        Workflow checks = ci.workflow();
        Workflow images = docker.workflow();
        return BranchProtection.of(AntibodyProject.MAIN)
                .requireChecks(
                        checks.check(ci.quality),
                        checks.check(ci.testUnit),
                        checks.check(ci.testIntegration),
                        checks.check(ci.security),
                        images.check(docker.buildDev),
                        images.check(docker.buildProd),
                        images.check(docker.dockerSecurity))
                .requireUpToDate()
                .requireReviews(1)
                .dismissStaleReviews()
                .enforceAdmins()
                .restrictPushes(Environments.MAINTAINERS);
    }

    /** A tag of a version starts a release and opens the environments, so only maintainers make one, and it stays. */
    private static TagRuleset releases() {
        return Ruleset.forTags("Releases", "v*")
                .rules(RepositoryRule.creation(), RepositoryRule.update(), RepositoryRule.deletion())
                .bypass(Environments.MAINTAINERS);
    }

    /** Branches of features go when they are merged. */
    private static Settings settings() {
        return Settings.none()
                .defaultBranch(AntibodyProject.MAIN)
                .deleteBranchOnMerge(true)
                .vulnerabilityAlerts(true);
    }

    private static Label[] labels() {
        return new Label[] {
            Label.of("dependencies", "0366d6").description("Newer versions of packages"),
            Label.of("data", "5319e7").description("Newer data sets"),
            Label.of("security", "b60205").description("Known vulnerabilities"),
            Label.of(AlertIssue.LABEL, "d93f0b").description("A scheduled run has failed"),
            Label.of("docs", "0075ca").description("Documentation only"),
            Label.of("tests", "bfd4f2").description("Tests only"),
            Label.of("docker", "1d76db").description("Images"),
            Label.of("core", "fbca04").description("The package itself"),
            Label.of("size/XS", "3cbf00"),
            Label.of("size/S", "5d9801"),
            Label.of("size/M", "7f7203"),
            Label.of("size/L", "a14c05"),
            Label.of("size/XL", "c32607")
        };
    }
}
