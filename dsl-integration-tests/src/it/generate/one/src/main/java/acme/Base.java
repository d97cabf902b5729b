package acme;

import dev.workflowdsl.workflow.WorkflowSource;

/** Not a pipeline: nothing can make it. */
public abstract class Base implements WorkflowSource {}
