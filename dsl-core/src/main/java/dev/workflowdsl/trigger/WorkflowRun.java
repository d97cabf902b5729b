package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Another workflow of the repository is asked for, begins or has ended; the started workflow has write access and
 * secrets, even if the other one had none.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run">workflow_run</a>
 */
public final class WorkflowRun extends BranchEvent<WorkflowRun, WorkflowRun.Type> {

    private static final Set<String> TYPED_KEYS = Set.of("workflows", "types", "branches", "branches-ignore");

    WorkflowRun(Optional<Origin> origin, Mapping filters) {
        super("workflow_run", origin, filters);
    }

    /**
     * Runs of the workflows with the given names; to tell their activities apart, add {@link #types}. GitHub reads the
     * names as patterns, so one with {@code +}, {@code ?}, {@code *} or {@code [} needs a backslash before it.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public static WorkflowRun of(String first, String... more) {
        Mapping none = Mapping.empty();
        return new WorkflowRun(Origin.ofCaller(), none).with("workflows", Texts.literals("workflow name", first, more));
    }

    @Override
    Set<String> typedKeys() {
        return TYPED_KEYS;
    }

    @Override
    WorkflowRun copy(Mapping changed) {
        return new WorkflowRun(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        REQUESTED,
        COMPLETED,
        IN_PROGRESS;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
