package dev.workflowdsl.check;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * What a job calls.
 *
 * @param reference where it is, as seen from the repository that is checked
 * @param workflow what lies there, if that is known
 */
record Callee(WorkflowReference reference, Optional<Workflow> workflow) {

    /** The jobs of the called workflow that call others. */
    List<CallingJob> calls() {
        return workflow.stream()
                .flatMap(known -> known.jobs().stream())
                .filter(CallingJob.class::isInstance)
                .map(CallingJob.class::cast)
                .toList();
    }

    /** How messages name it: by its file, or by the whole reference if it is of another repository. */
    String name() {
        String uses = reference.uses();
        return reference.ref().isPresent() ? uses : uses.substring(uses.lastIndexOf('/') + 1);
    }
}
