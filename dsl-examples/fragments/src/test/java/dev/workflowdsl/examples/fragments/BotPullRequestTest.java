package dev.workflowdsl.examples.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.catalog.peterevans.CreatePullRequest;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BotPullRequestTest {

    private static final WorkflowSource CI = () -> Workflow.of("ci").on(WorkflowDispatch.manual());
    private static final WorkflowSource DOCS = () -> Workflow.of("docs").on(WorkflowDispatch.manual());

    private final List<Step> steps =
            BotPullRequest.steps(CreatePullRequest.action().branch("bot/update"), CI, DOCS);

    @Test
    void signsWhatItCommitsAndTidiesUp() {
        assertThat(steps.get(0).toString()).contains("branch: bot/update", "delete-branch: true", "sign-commits: true");
    }

    @Test
    void startsTheChecksOfWhatHasChanged() {
        assertThat(steps.get(1)).hasToString("""
                name: Start its checks
                if: ${{ contains(fromJSON('["created", "updated"]'), steps.pull-request.outputs.pull-request-operation) }}
                run: |-
                  gh workflow run ci.yml --ref "$BRANCH"
                  gh workflow run docs.yml --ref "$BRANCH"
                env:
                  GH_TOKEN: ${{ secrets.GITHUB_TOKEN }}
                  GH_REPO: ${{ github.repository }}
                  BRANCH: ${{ steps.pull-request.outputs.pull-request-branch }}""");
    }

    @Test
    void mayDoNoMoreThanThat() {
        assertThat(BotPullRequest.permissions())
                .extracting(permission -> permission.scope())
                .containsExactly("contents", "pull-requests", "actions");
    }
}
