package dev.workflowdsl.workflow;

import dev.workflowdsl.action.WorkflowReference;
import java.util.Arrays;
import java.util.Optional;

/** Finds the workflow that a job calls by a reference instead of by its Java value. */
@FunctionalInterface
public interface WorkflowLookup {

    /** The workflow that is called; empty if it is not known. */
    Optional<Workflow> find(WorkflowReference reference);

    /** Finds, by their files, those of the given workflows that a job of the same repository calls. */
    static WorkflowLookup among(Workflow... workflows) {
        return reference -> Arrays.stream(workflows)
                .filter(workflow -> isLocal(reference, workflow.path()))
                .findFirst();
    }

    private static boolean isLocal(WorkflowReference reference, String path) {
        return reference.uses().equals("./" + path) || reference.uses().equals("$/" + path);
    }
}
