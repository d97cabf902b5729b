package dev.workflowdsl.testing.sources;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Calls another workflow, which must be found too. */
public final class CiWorkflow implements WorkflowSource {

    CiWorkflow() {}

    @Override
    public Workflow workflow() {
        return Workflow.of("ci")
                .on(Push.any())
                .jobs(Job.calling("deploy", Workflow.of("deploy").on(WorkflowCall.any())));
    }
}
