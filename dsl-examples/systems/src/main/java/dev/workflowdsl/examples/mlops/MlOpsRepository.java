package dev.workflowdsl.examples.mlops;

import static dev.workflowdsl.examples.fragments.Repositories.weekly;

import dev.workflowdsl.examples.fragments.Repositories;
import dev.workflowdsl.examples.mlops.MlOpsProject.Stage;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.workflow.Workflow;

/** All that the repository should have: its workflows, where they deploy to, and what main requires. */
public final class MlOpsRepository implements RepositorySource {

    private final CiCdWorkflow ciCd = new CiCdWorkflow();

    @Override
    public Repository repository() {
        return Repositories.of(
                        "acme/mlops-project",
                        MlOpsProject.TEAM,
                        weekly(Ecosystem.PIP, "/"),
                        weekly(Ecosystem.GITHUB_ACTIONS, "/"),
                        weekly(Ecosystem.DOCKER, "/04-deployment/*"),
                        weekly(Ecosystem.DOCKER_COMPOSE, "/05-monitoring"))
                .workflows(ciCd, new TrainModelWorkflow(), new MonitorModelWorkflow(), new DeployServiceWorkflow())
                .environments(
                        MlOpsProject.TRAINING,
                        MlOpsProject.MONITORING,
                        Stage.STAGING.environment(),
                        Stage.PRODUCTION.environment(),
                        DeployServiceWorkflow.ROLLBACK)
                .protect(main())
                .secrets(MlOpsProject.SLACK_WEBHOOK_URL)
                .labels(Alerts.labels());
    }

    /** Only by a reviewed pull request that is up to date and green, also for administrators. */
    private BranchProtection main() {
        Workflow workflow = ciCd.workflow();
        return BranchProtection.of(MlOpsProject.MAIN)
                .requireChecks(
                        workflow.check(ciCd.lint),
                        workflow.check(ciCd.test),
                        workflow.check(ciCd.validateNotebooks),
                        workflow.check(ciCd.securityScan))
                .requireUpToDate()
                .requireReviews(1)
                .enforceAdmins();
    }
}
