package dev.workflowdsl.examples.fragments;

import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.peterevans.CreatePullRequest;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pull request with what a job has changed. */
public final class BotPullRequest {

    private BotPullRequest() {}

    /** What a job needs that opens one. */
    public static Permission[] permissions() {
        return new Permission[] {
            Permission.CONTENTS.write().comment("pushes the branch"),
            Permission.PULL_REQUESTS.write().comment("opens the pull request"),
            Permission.ACTIONS.write().comment("starts its checks")
        };
    }

    /**
     * Opens it with a signed commit, or brings the open one up to date, and starts its checks, which GitHub does not do by
     * itself. If nothing has changed, the open one is closed.
     *
     * @param request what it says and where its branch is
     * @param checks the workflows that check it, which need the trigger {@code workflow_dispatch}
     */
    public static List<Step> steps(CreatePullRequest request, WorkflowSource... checks) {
        var open = Step.uses(request.deleteBranch(true).signCommits(true))
                .name("Open a pull request")
                .id("pull-request");
        String start = Stream.of(checks)
                .map(check -> "gh workflow run " + check.workflow().fileName() + " --ref \"$BRANCH\"")
                .collect(Collectors.joining("\n"));
        return List.of(
                open,
                Step.run(start)
                        .name("Start its checks")
                        .onlyIf(open.outputs().pullRequestOperation().isOneOf("created", "updated"))
                        .env("GH_TOKEN", Secret.GITHUB_TOKEN)
                        .env("GH_REPO", github().repository())
                        .env("BRANCH", open.outputs().pullRequestBranch()));
    }
}
