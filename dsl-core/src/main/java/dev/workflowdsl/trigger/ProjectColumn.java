package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A column of a classic project is made, changed, moved or deleted.
 *
 * <p>GitHub has retired classic projects and no longer documents the event, but still accepts it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class ProjectColumn extends TypedEvent<ProjectColumn, ProjectColumn.Type> {

    ProjectColumn(Optional<Origin> origin, Mapping filters) {
        super("project_column", origin, filters);
    }

    /** Any of its activities. */
    public static ProjectColumn any() {
        return new ProjectColumn(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static ProjectColumn of(Type first, Type... more) {
        return new ProjectColumn(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    ProjectColumn copy(Mapping changed) {
        return new ProjectColumn(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        UPDATED,
        MOVED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
