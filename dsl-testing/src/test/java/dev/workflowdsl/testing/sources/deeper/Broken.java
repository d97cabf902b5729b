package dev.workflowdsl.testing.sources.deeper;

import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Throws while it makes its workflow. */
final class Broken implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of("broken").jobs(Job.of("not an id", Runner.UBUNTU_LATEST));
    }
}
