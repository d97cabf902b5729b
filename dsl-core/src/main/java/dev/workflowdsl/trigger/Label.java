package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A label of the repository is made, changed or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#label">label</a>
 */
public final class Label extends TypedEvent<Label, Label.Type> {

    Label(Optional<Origin> origin, Mapping filters) {
        super("label", origin, filters);
    }

    /** Any of its activities. */
    public static Label any() {
        return new Label(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static Label of(Type first, Type... more) {
        return new Label(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    Label copy(Mapping changed) {
        return new Label(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        EDITED,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
