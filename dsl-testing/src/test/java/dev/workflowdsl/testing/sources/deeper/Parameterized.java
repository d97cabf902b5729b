package dev.workflowdsl.testing.sources.deeper;

import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** Cannot be made without knowing its name. */
record Parameterized(String name) implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of(name);
    }
}
