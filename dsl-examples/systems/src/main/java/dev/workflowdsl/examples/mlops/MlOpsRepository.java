package dev.workflowdsl.examples.mlops;

import dev.workflowdsl.examples.mlops.MlOpsProject.Stage;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Label;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;

/** All that the repository should have: its workflows, where they deploy to, and what main requires. */
public final class MlOpsRepository implements RepositorySource {

    private static final String DEPENDENCIES = "dependencies";

    private final CiCdWorkflow ciCd = new CiCdWorkflow();

    private final WorkflowSource[] workflows = {
        ciCd, new TrainModelWorkflow(), new MonitorModelWorkflow(), new DeployServiceWorkflow()
    };

    /** The workflows that {@link #repository()} has. */
    public WorkflowSource[] workflows() {
        return workflows.clone();
    }

    /** The keys of AWS are there twice: those of the repository read and write data, those of an environment deploy. */
    @Override
    public Repository repository() {
        return Repository.of("acme/mlops-project")
                .workflows(workflows)
                .environments(
                        Stage.STAGING.environment(), Stage.PRODUCTION.environment(), DeployServiceWorkflow.ROLLBACK)
                .protect(main())
                .secrets(
                        MlOpsProject.AWS_ACCESS_KEY_ID,
                        MlOpsProject.AWS_SECRET_ACCESS_KEY,
                        MlOpsProject.MLFLOW_TRACKING_URI,
                        MlOpsProject.GRAFANA_TOKEN,
                        MlOpsProject.SLACK_WEBHOOK_URL)
                .variables(MlOpsProject.GRAFANA_URL, MlOpsProject.MONITORING_BUCKET)
                .labels(Alerts.labels())
                .labels(Label.of(DEPENDENCIES, "0366d6").description("Newer versions of what the project uses"))
                .settings(Settings.none()
                        .defaultBranch("main")
                        .deleteBranchOnMerge(true)
                        .vulnerabilityAlerts(true))
                .codeowners(Codeowners.none().owners("*", MlOpsProject.TEAM))
                .dependabot(Dependabot.of(
                        update(Ecosystem.PIP, "/"),
                        update(Ecosystem.GITHUB_ACTIONS, "/"),
                        update(Ecosystem.DOCKER, "/04-deployment/*"),
                        update(Ecosystem.DOCKER_COMPOSE, "/05-monitoring")));
    }

    /** Only by a reviewed pull request that is up to date and green, also for administrators. */
    private BranchProtection main() {
        Workflow workflow = ciCd.workflow();
        return BranchProtection.of("main")
                .requireChecks(
                        workflow.check(ciCd.lint),
                        workflow.check(ciCd.test),
                        workflow.check(ciCd.validateNotebooks),
                        workflow.check(ciCd.securityScan))
                .requireUpToDate()
                .requireReviews(1)
                .enforceAdmins();
    }

    /** Versions of the last days wait: what is wrong with them is mostly found by then. */
    private static Update update(Ecosystem ecosystem, String directory) {
        return Update.of(ecosystem, UpdateSchedule.weekly(DayOfWeek.MONDAY), directory)
                .cooldown(Cooldown.days(7))
                .labels(DEPENDENCIES);
    }
}
