package dev.workflowdsl.golden;

import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** The filters that ignore what matches; GitHub refuses them beside those that take it. */
final class IgnoringWorkflow implements WorkflowSource {

    @Override
    public Workflow workflow() {
        Filter bots = Filter.ignoring("dependabot/**", "renovate/**");
        Filter texts = Filter.ignoring("docs/**", "**.md");
        return Workflow.of("ignoring")
                .on(
                        MergeGroup.any().branches(bots),
                        PullRequest.any().branches(bots).paths(texts),
                        PullRequestTarget.any().branches(bots).paths(texts),
                        Push.any()
                                .branches(bots)
                                .tags(Filter.ignoring("nightly-*"))
                                .paths(texts),
                        WorkflowRun.of("Jobs").branches(bots))
                .permissions(Permissions.writeAll())
                .jobs(Job.of("log", Runner.UBUNTU_LATEST).run("echo \"$GITHUB_EVENT_NAME\""));
    }
}
