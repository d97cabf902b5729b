package dev.workflowdsl.testing.sources.repository;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Runs in an environment. */
final class ReleaseWorkflow implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of("release")
                .on(Push.toTags("v*"))
                .jobs(Job.of("release", Runner.UBUNTU_LATEST)
                        .environment(Environment.of("production"))
                        .run("make release"));
    }
}
