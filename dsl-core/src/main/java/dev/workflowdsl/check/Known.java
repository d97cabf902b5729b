package dev.workflowdsl.check;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one run of the checks knows beyond the workflow that it looks at. */
final class Known {

    private final Optional<WorkflowSet> set;
    private final CalledWorkflows others;
    private final Optional<Permissions> defaultPermissions;
    private final Optional<Repository> repository;
    private final Map<String, Optional<Workflow>> found = new HashMap<>();

    Known(
            Optional<WorkflowSet> set,
            CalledWorkflows others,
            Optional<Permissions> defaultPermissions,
            Optional<Repository> repository) {
        this.set = set;
        this.others = others;
        this.defaultPermissions = defaultPermissions;
        this.repository = repository;
    }

    /** A repository of which all workflows and settings are known. */
    static Known of(Repository repository) {
        return new Known(
                Optional.of(WorkflowSet.of(repository.workflows())),
                reference -> Optional.empty(),
                Optional.empty(),
                Optional.of(repository));
    }

    /** Nothing but what the workflow itself holds. */
    static Known nothing() {
        return new Known(Optional.empty(), reference -> Optional.empty(), Optional.empty(), Optional.empty());
    }

    Optional<WorkflowSet> set() {
        return set;
    }

    Optional<Permissions> defaultPermissions() {
        return defaultPermissions;
    }

    /** The repository with all its settings, if they are known. */
    Optional<Repository> repository() {
        return repository;
    }

    /** Whether the checks look at the workflow behind the reference by itself too. */
    boolean isChecked(WorkflowReference reference) {
        return set.flatMap(workflows -> workflows.at(reference)).isPresent();
    }

    /** What a job of the workflow that is looked at calls. */
    Callee called(CallingJob job) {
        return called(job, job.uses());
    }

    /** What a job of a workflow calls that was called itself. */
    Callee called(CallingJob job, Callee caller) {
        return called(job, job.uses().in(caller.reference()));
    }

    /** What was given in Java may be older than what lies at the same path now. */
    private Callee called(CallingJob job, WorkflowReference reference) {
        Optional<Workflow> workflow = set.flatMap(workflows -> workflows.at(reference))
                .or(job::called)
                .or(() -> find(reference));
        return new Callee(reference, workflow);
    }

    private Optional<Workflow> find(WorkflowReference reference) {
        return found.computeIfAbsent(reference.uses(), uses -> others.find(reference));
    }
}
