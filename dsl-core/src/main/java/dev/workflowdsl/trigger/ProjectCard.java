package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A card of a classic project is made, moved, made into an issue, changed or deleted.
 *
 * <p>GitHub has retired classic projects and no longer documents the event, but still accepts it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class ProjectCard extends TypedEvent<ProjectCard, ProjectCard.Type> {

    ProjectCard(Optional<Origin> origin, Mapping filters) {
        super("project_card", origin, filters);
    }

    /** Any of its activities. */
    public static ProjectCard any() {
        return new ProjectCard(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static ProjectCard of(Type first, Type... more) {
        return new ProjectCard(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    ProjectCard copy(Mapping changed) {
        return new ProjectCard(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        MOVED,
        CONVERTED,
        EDITED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
