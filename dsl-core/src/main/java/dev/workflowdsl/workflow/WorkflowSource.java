package dev.workflowdsl.workflow;

/** A class that writes one workflow; what finds pipelines in a module looks for it. */
@FunctionalInterface
public interface WorkflowSource {

    /** The workflow. */
    Workflow workflow();
}
