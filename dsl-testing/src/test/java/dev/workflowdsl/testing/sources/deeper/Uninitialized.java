package dev.workflowdsl.testing.sources.deeper;

import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** A class that cannot be used: what it needs before its first object fails. */
final class Uninitialized implements WorkflowSource {

    private static final int JOBS = Integer.parseInt("many");

    @Override
    public Workflow workflow() {
        throw new IllegalStateException(JOBS + " jobs");
    }
}
