package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone comments on a discussion, or a comment is edited or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#discussion_comment">discussion_comment</a>
 */
public final class DiscussionComment extends TypedEvent<DiscussionComment, DiscussionComment.Type> {

    DiscussionComment(Optional<Origin> origin, Mapping filters) {
        super("discussion_comment", origin, filters);
    }

    /** Any of its activities. */
    public static DiscussionComment any() {
        return new DiscussionComment(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static DiscussionComment of(Type first, Type... more) {
        return new DiscussionComment(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    DiscussionComment copy(Mapping changed) {
        return new DiscussionComment(origin(), changed);
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
