package dev.workflowdsl.check;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;

/** Finds the triggers that say how a workflow fits to others. */
final class Triggers {

    private Triggers() {}

    /** How other workflows call this one. */
    static Optional<WorkflowCall> call(Workflow workflow) {
        return find(workflow, WorkflowCall.class);
    }

    static <E extends Event> Optional<E> find(Workflow workflow, Class<E> type) {
        return workflow.on().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
