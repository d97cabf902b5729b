package acme;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

public record Needy(String name) implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of(name).on(Push.any()).jobs(Job.of("build", Runner.UBUNTU_LATEST).run("make"));
    }
}
