package dev.workflowdsl.examples.adr003;

import static dev.workflowdsl.examples.fragments.Repositories.weekly;

import dev.workflowdsl.examples.fragments.Repositories;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.dependabot.Ecosystem;

/** All that the repository should have: its workflows, where they deploy to, and the gates before main. */
public final class MlProjectRepository implements RepositorySource {

    private final CiWorkflow ci = new CiWorkflow();

    @Override
    public Repository repository() {
        return Repositories.of(
                        "acme/ml-project",
                        MlProject.TEAM,
                        weekly(Ecosystem.PIP, "/"),
                        weekly(Ecosystem.GITHUB_ACTIONS, "/"),
                        weekly(Ecosystem.DOCKER, "/"))
                .workflows(ci, new TrainWorkflow(), new DeployWorkflow())
                .environments(
                        MlProject.TRAINING,
                        MlProject.IMAGES,
                        Target.STAGING.environment(),
                        Target.PRODUCTION.environment())
                .protect(BranchProtection.of(MlProject.MAIN)
                        .requireChecks(ci.workflow().check(ci.qualityGates))
                        .requireUpToDate()
                        .requireReviews(1))
                .secrets(MlProject.CODECOV_TOKEN, MlProject.SLACK_WEBHOOK_URL)
                .variables(MlProject.MLFLOW_TRACKING_URI, MlProject.DATA_BUCKET, MlProject.REGION);
    }
}
