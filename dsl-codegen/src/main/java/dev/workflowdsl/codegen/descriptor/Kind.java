package dev.workflowdsl.codegen.descriptor;

/** What a descriptor describes. */
public enum Kind {
    /** An action, which a step uses. */
    ACTION,
    /** A reusable workflow, which a job calls. */
    WORKFLOW
}
