package dev.workflowdsl.check;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.workflow.Workflow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workflows that are written to one repository. */
public final class WorkflowSet {

    /** What stands before the path of a file of the same repository; {@code $/} is as long. */
    private static final String LOCAL_PREFIX = "./";

    private final List<Workflow> workflows;
    private final Map<String, Workflow> byPath = new HashMap<>();
    private final NameIndex<Workflow> byFoldedPath = new NameIndex<>();

    private WorkflowSet(List<Workflow> workflows) {
        this.workflows = workflows;
        for (Workflow workflow : workflows) {
            byPath.putIfAbsent(workflow.path(), workflow);
            byFoldedPath.add(workflow.path(), workflow);
        }
    }

    static WorkflowSet of(Collection<Workflow> workflows) {
        return new WorkflowSet(List.copyOf(workflows));
    }

    /** The workflows in the order in which they were given. */
    public List<Workflow> workflows() {
        return workflows;
    }

    /** The first of them whose file has that path. */
    public Optional<Workflow> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The first of them whose file has that path on a disk that knows no case. */
    Optional<Workflow> atWithoutCase(String path) {
        return byFoldedPath.get(path);
    }

    /** Which of them a reference leads to; empty if it leads to another one. */
    Optional<Workflow> at(WorkflowReference reference) {
        return reference.ref().isPresent()
                ? Optional.empty()
                : at(reference.uses().substring(LOCAL_PREFIX.length()));
    }
}
