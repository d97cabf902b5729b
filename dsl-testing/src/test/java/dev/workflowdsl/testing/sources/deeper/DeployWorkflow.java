package dev.workflowdsl.testing.sources.deeper;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Has an output of a step that is not there. */
final class DeployWorkflow implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of("deploy")
                .on(WorkflowCall.any())
                .jobs(Job.of("deploy", Runner.UBUNTU_LATEST).run("echo ${{ steps.none.outputs.x }}"));
    }
}
