package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.workflow.Workflow;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What reading a workflow file gave. */
public final class ReadWorkflow extends ReadFile<Workflow> {

    ReadWorkflow(String file, @Nullable Workflow value, Collection<Finding> findings, Positions positions) {
        super(file, value, findings, positions);
    }

    /** What is wrong with the text, and what the rules find in the workflow, all at its line and column. */
    public Report check(Checks checks) {
        return value().map(workflow -> with(checks.check(workflow))).orElseGet(this::report);
    }
}
