package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * Someone comments on the changes of a pull request, or such a comment is edited or deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review_comment">pull_request_review_comment</a>
 */
public final class PullRequestReviewComment
        extends TypedEvent<PullRequestReviewComment, PullRequestReviewComment.Type> {

    PullRequestReviewComment(Optional<Origin> origin, Mapping filters) {
        super("pull_request_review_comment", origin, filters);
    }

    /** Any of its activities. */
    public static PullRequestReviewComment any() {
        return new PullRequestReviewComment(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static PullRequestReviewComment of(Type first, Type... more) {
        return new PullRequestReviewComment(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    PullRequestReviewComment copy(Mapping changed) {
        return new PullRequestReviewComment(origin(), changed);
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
