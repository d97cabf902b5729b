package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A classic project is made, closed, opened again, changed or deleted.
 *
 * <p>GitHub has retired classic projects and no longer documents the event, but still accepts it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class Project extends TypedEvent<Project, Project.Type> {

    Project(Optional<Origin> origin, Mapping filters) {
        super("project", origin, filters);
    }

    /** Any of its activities. */
    public static Project any() {
        return new Project(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Project of(Type first, Type... more) {
        return new Project(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Project copy(Mapping changed) {
        return new Project(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        CLOSED,
        REOPENED,
        EDITED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
