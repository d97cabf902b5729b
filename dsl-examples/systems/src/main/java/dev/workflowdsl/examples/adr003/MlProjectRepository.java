package dev.workflowdsl.examples.adr003;

import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.workflow.WorkflowSource;

/** All that the repository should have: its workflows, where they deploy to, and the gates before main. */
public final class MlProjectRepository implements RepositorySource {

    private final CiWorkflow ci = new CiWorkflow();

    private final WorkflowSource[] workflows = {ci, new TrainWorkflow(), new DeployWorkflow()};

    /** The workflows that {@link #repository()} has. */
    public WorkflowSource[] workflows() {
        return workflows.clone();
    }

    @Override
    public Repository repository() {
        return Repository.of("acme/ml-project")
                .workflows(workflows)
                .environments(Target.STAGING.environment(), Target.PRODUCTION.environment())
                .protect(BranchProtection.of(MlProject.MAIN)
                        .requireChecks(ci.workflow().check(ci.qualityGates))
                        .requireUpToDate()
                        .requireReviews(1))
                .secrets(MlProject.CODECOV_TOKEN, MlProject.MLFLOW_TRACKING_TOKEN, MlProject.SLACK_WEBHOOK_URL)
                .variables(
                        MlProject.MLFLOW_TRACKING_URI,
                        MlProject.DATA_BUCKET,
                        MlProject.REGION,
                        MlProject.BUILD_ROLE,
                        MlProject.TRAINING_ROLE)
                .settings(Settings.none()
                        .defaultBranch(MlProject.MAIN)
                        .deleteBranchOnMerge(true)
                        .vulnerabilityAlerts(true))
                .codeowners(Codeowners.none().owners("*", MlProject.TEAM))
                .dependabot(Dependabot.of(
                        update(Ecosystem.PIP), update(Ecosystem.GITHUB_ACTIONS), update(Ecosystem.DOCKER)));
    }

    /** Newer versions each week, so that none with a known weakness stays; those of the last days wait. */
    private static Update update(Ecosystem ecosystem) {
        return Update.of(ecosystem, UpdateSchedule.weekly(), "/").cooldown(Cooldown.days(7));
    }
}
