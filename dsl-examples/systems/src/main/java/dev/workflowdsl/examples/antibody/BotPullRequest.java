package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.MAIN;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.peterevans.CreatePullRequest;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Step;
import java.util.List;

/**
 * A pull request with what a job has changed.
 *
 * @param label its label, and the name of its branch
 * @param path what may be changed
 */
record BotPullRequest(String label, String path) {

    /** What a job needs that opens one. */
    static Permission[] permissions() {
        return new Permission[] {
            Permission.CONTENTS.write().comment("pushes the branch"),
            Permission.PULL_REQUESTS.write().comment("opens the pull request"),
            Permission.ACTIONS.write().comment("starts its checks")
        };
    }

    /** Opens it, or brings the open one up to date, and starts its checks, which GitHub does not do by itself. */
    List<Step> steps(String title, String body) {
        String branch = "chore/" + label;
        var open = Step.uses(CreatePullRequest.action()
                        .base(MAIN)
                        .branch(branch)
                        .deleteBranch(true)
                        .addPaths(path)
                        .commitMessage(title)
                        .title(title)
                        .body(body)
                        .labels(label)
                        .reviewers(AntibodyProject.REVIEWERS))
                .name("Open a pull request")
                .id("pull-request");
        var operation = open.outputs().pullRequestOperation();
        return List.of(
                open,
                Step.run("""
                        gh workflow run ci.yml --ref "$BRANCH"
                        gh workflow run docker.yml --ref "$BRANCH"
                        """)
                        .name("Start the checks")
                        .onlyIf(operation.isOneOf("created", "updated"))
                        .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                        .env("GH_REPO", github().repository())
                        .env("BRANCH", branch));
    }
}
