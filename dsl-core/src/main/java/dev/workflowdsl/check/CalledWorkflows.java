package dev.workflowdsl.check;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;

/**
 * Knows workflows that are not among those that are checked, for example those of other repositories, so that calls of them
 * can be checked too.
 *
 * <p>One run of the checks asks at most once for each reference.
 */
@FunctionalInterface
public interface CalledWorkflows {

    /**
     * The workflow at the other end of the reference; empty if it is not known, and then nothing is said of calls of it.
     *
     * @param reference what stands behind {@code uses}; a path in a workflow of another repository comes with the name and
     *     ref of that repository
     */
    Optional<Workflow> find(WorkflowReference reference);
}
