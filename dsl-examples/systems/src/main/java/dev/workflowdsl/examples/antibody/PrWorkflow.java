package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Conditions.isDraft;
import static dev.workflowdsl.expression.Conditions.isFork;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.actions.GithubScript;
import dev.workflowdsl.catalog.actions.Labeler;
import dev.workflowdsl.catalog.amannn.SemanticPullRequest;
import dev.workflowdsl.catalog.codelytv.PrSizeLabeler;
import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Looks after pull requests: what they must say, their labels, their reviewers. No job runs the code of one. */
public final class PrWorkflow implements WorkflowSource {

    private static final AnyExpression PULL_REQUEST = github().event().get("pull_request");

    /** The token of a fork may not write. */
    private static final BooleanExpression MAY_WRITE = isFork().not();

    private static final BooleanExpression BY_A_HUMAN =
            PULL_REQUEST.get("user").get("type").asString().ne("Bot");

    final Job validate = job("validate")
            .permissions(
                    Permission.PULL_REQUESTS.read().comment("reads title and state"),
                    Permission.ISSUES.read().comment("reads the linked issues"))
            .step(Step.uses(SemanticPullRequest.action()
                            .types("feat", "fix", "docs", "test", "refactor", "perf", "build", "ci", "chore", "revert"))
                    .name("Title follows Conventional Commits")
                    .env("GITHUB_TOKEN", Secret.GITHUB_TOKEN))
            .step(script("Description, linked issue, conflicts", "check-pull-request.sh")
                    .onlyIf(BY_A_HUMAN)
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                    .env("GH_REPO", github().repository())
                    .env("NUMBER", PULL_REQUEST.get("number")));

    final Job label = job("label")
            .onlyIf(MAY_WRITE)
            .permissions(
                    Permission.ISSUES.write().comment("creates labels"),
                    Permission.PULL_REQUESTS.write().comment("labels the pull request"))
            .step(script("Write the rules for labels", "write-label-rules.sh"))
            .uses(
                    "Label by files",
                    Labeler.action().configurationPath("labeler.yml").syncLabels(true))
            .uses(
                    "Label by size",
                    PrSizeLabeler.action()
                            .githubToken(Secret.GITHUB_TOKEN)
                            .xsMaxSize(10)
                            .sMaxSize(100)
                            .mMaxSize(500)
                            .lMaxSize(1000)
                            .failIfXl(false)
                            .filesToIgnore("uv.lock"));

    /** Code owners are asked by GitHub itself; this asks the others of the team. */
    final Job assign = job("assign")
            .onlyIf(MAY_WRITE
                    .and(isDraft().not())
                    .and(AntibodyProject.REVIEWERS.value().ne("")))
            .permissions(Permission.PULL_REQUESTS.write().comment("requests reviews"))
            .step(Step.uses(GithubScript.action("""
                            const pull = context.payload.pull_request;
                            const team = process.env.REVIEWERS.split(",").map(login => login.trim());
                            const reviewers = team.filter(login => login && login !== pull.user.login);
                            if (reviewers.length > 0) {
                              await github.rest.pulls.requestReviewers({
                                ...context.repo, pull_number: pull.number, reviewers,
                              });
                            }
                            """))
                    .name("Request reviews")
                    .env("REVIEWERS", AntibodyProject.REVIEWERS));

    private static Job job(String id) {
        return Job.of(id, Runner.UBUNTU_LATEST).timeout(Duration.ofMinutes(5));
    }

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("pr", "Pull request")
                .on(PullRequest.of(
                        PullRequest.Type.OPENED,
                        PullRequest.Type.EDITED,
                        PullRequest.Type.REOPENED,
                        PullRequest.Type.SYNCHRONIZE,
                        PullRequest.Type.READY_FOR_REVIEW))
                .concurrency(AntibodyProject.newestOf("pr"))
                .jobs(validate, label, assign);
    }
}
