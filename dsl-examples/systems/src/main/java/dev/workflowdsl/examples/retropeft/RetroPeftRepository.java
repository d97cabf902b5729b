package dev.workflowdsl.examples.retropeft;

import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.MergeMethod;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.SecurityFeature;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Ignore;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.repository.dependabot.UpdateType;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.Workflow;
import java.time.DayOfWeek;

/** All that the repository should have: its workflows, and the settings that make them count. */
public final class RetroPeftRepository implements RepositorySource {

    private static final Team MAINTAINERS = Team.of("maintainers");
    private static final Team ADMINS = Team.of("admins");

    private final CiWorkflow ci = new CiWorkflow();

    @Override
    public Repository repository() {
        return Repository.of("retro-peft/retro-peft-adapters")
                .workflows(
                        ci,
                        new SecurityWorkflow(),
                        new ReleaseWorkflow(),
                        new DocsWorkflow(),
                        new BenchmarkWorkflow(),
                        new DepsWorkflow(),
                        new AlertWorkflow())
                .environments(RetroPeftProject.PYPI, RetroPeftProject.PAGES)
                .protect(main())
                // In no environment: alerts come from any branch, and this webhook can only post to one channel.
                .secrets(RetroPeftProject.CODECOV_TOKEN, RetroPeftProject.SLACK_WEBHOOK)
                .variables(RetroPeftProject.GPU_RUNNER)
                .labels(
                        Label.of("dependencies", "0366d6").description("Newer versions of packages"),
                        Label.of("security", "b60205").description("Known vulnerabilities"))
                .settings(settings())
                .codeowners(Codeowners.none().owners("*", MAINTAINERS).owners("/.github/", ADMINS))
                .dependabot(updates());
    }

    /** Only by pull requests that are up to date and green; an administrator looks at those that change workflows. */
    private BranchProtection main() {
        Workflow checks = ci.workflow();
        return BranchProtection.of("main")
                .requireChecks(checks.check(ci.test), checks.check(ci.performance))
                .requireUpToDate()
                .requireSignatures()
                .requireReviews(1)
                .dismissStaleReviews()
                .requireCodeOwnerReviews()
                .restrictPushes(MAINTAINERS);
    }

    /** Rebasing is left out, since GitHub cannot sign the commits that it makes then. */
    private static Settings settings() {
        return Settings.none()
                .defaultBranch("main")
                .mergeMethods(MergeMethod.MERGE, MergeMethod.SQUASH)
                .deleteBranchOnMerge(true)
                .security(SecurityFeature.SECRET_SCANNING, true)
                .security(SecurityFeature.SECRET_SCANNING_PUSH_PROTECTION, true)
                .vulnerabilityAlerts(true);
    }

    /** Major versions of packages, which somebody has to look at; {@link DepsWorkflow} does the rest. */
    private static Dependabot updates() {
        return Dependabot.of(
                Update.of(Ecosystem.PIP, UpdateSchedule.weekly(DayOfWeek.MONDAY), "/")
                        .ignore(Ignore.dependency("*").updateTypes(UpdateType.MINOR, UpdateType.PATCH)),
                Update.of(Ecosystem.GITHUB_ACTIONS, UpdateSchedule.weekly(DayOfWeek.MONDAY), "/"));
    }
}
