package dev.workflowdsl.examples.mlplatform;

import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.SecurityFeature;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.workflow.Workflow;
import java.time.DayOfWeek;
import java.util.stream.Stream;

/** All that the repository should have: its workflows, its environments, and what a merge needs. */
public final class MlPlatformRepository implements RepositorySource {

    private final CiCdWorkflow pipeline = new CiCdWorkflow();

    @Override
    public Repository repository() {
        return Repository.of("ml-platform/ml-platform")
                .workflows(pipeline, new SecurityScanWorkflow(), new AlertWorkflow())
                .environments(MlPlatformProject.STAGING, MlPlatformProject.PRODUCTION)
                .protect(protect("main"), protect("develop"))
                // In no environment: alerts come from any branch, and these can only post to one channel and page one
                // team.
                .secrets(
                        MlPlatformProject.CODECOV_TOKEN,
                        MlPlatformProject.SLACK_WEBHOOK,
                        MlPlatformProject.PAGERDUTY_TOKEN,
                        MlPlatformProject.GITLEAKS_LICENSE)
                .settings(Settings.none()
                        .defaultBranch("main")
                        .deleteBranchOnMerge(true)
                        .security(SecurityFeature.SECRET_SCANNING, true)
                        .security(SecurityFeature.SECRET_SCANNING_PUSH_PROTECTION, true)
                        .vulnerabilityAlerts(true))
                .codeowners(Codeowners.none()
                        .owners("*", MlPlatformProject.ML_PLATFORM)
                        .owners("/deploy/", MlPlatformProject.DEVOPS)
                        .owners("/.github/", MlPlatformProject.DEVOPS))
                .dependabot(Dependabot.of(Stream.of(Ecosystem.PIP, Ecosystem.DOCKER, Ecosystem.GITHUB_ACTIONS)
                        .map(ecosystem -> Update.of(ecosystem, UpdateSchedule.weekly(DayOfWeek.MONDAY), "/"))
                        .toList()));
    }

    /** What code and tests say blocks a merge; what they say of the image does not, since forks have none. */
    private BranchProtection protect(String branch) {
        Workflow checks = pipeline.workflow();
        return BranchProtection.of(branch)
                .requireChecks(checks.check(pipeline.quality), checks.check(pipeline.test))
                .requireReviews(1);
    }
}
