package acme;

import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

public final class Fails implements WorkflowSource {

    public Fails() {
        throw new IllegalStateException("no shop is open");
    }

    @Override
    public Workflow workflow() {
        return Workflow.of("fails");
    }
}
