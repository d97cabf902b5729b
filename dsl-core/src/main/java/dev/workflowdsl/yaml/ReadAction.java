package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.CompositeAction;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What reading the metadata file of an action gave. */
public final class ReadAction extends ReadFile<ActionMetadata> {

    ReadAction(String file, @Nullable ActionMetadata value, Collection<Finding> findings, Positions positions) {
        super(file, value, findings, positions);
    }

    /** What is wrong with the text, and what the rules find in a composite action, all at its line and column. */
    public Report check(Checks checks) {
        return value().filter(CompositeAction.class::isInstance)
                .map(action -> with(checks.check((CompositeAction) action)))
                .orElseGet(this::report);
    }
}
