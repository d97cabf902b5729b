package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone comments on an issue or on a pull request, or such a comment is edited or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment">issue_comment</a>
 */
public final class IssueComment extends TypedEvent<IssueComment, IssueComment.Type> {

    IssueComment(Optional<Origin> origin, Mapping filters) {
        super("issue_comment", origin, filters);
    }

    /** Any of its activities. */
    public static IssueComment any() {
        return new IssueComment(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static IssueComment of(Type first, Type... more) {
        return new IssueComment(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    IssueComment copy(Mapping changed) {
        return new IssueComment(origin(), changed);
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
