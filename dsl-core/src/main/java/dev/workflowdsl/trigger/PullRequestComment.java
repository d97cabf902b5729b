package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A name that GitHub accepts but never sends: a comment on a pull request is an {@link IssueComment}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class PullRequestComment extends TypedEvent<PullRequestComment, PullRequestComment.Type> {

    PullRequestComment(Optional<Origin> origin, Mapping filters) {
        super("pull_request_comment", origin, filters);
    }

    /** Any of its activities. */
    public static PullRequestComment any() {
        return new PullRequestComment(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static PullRequestComment of(Type first, Type... more) {
        return new PullRequestComment(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    PullRequestComment copy(Mapping changed) {
        return new PullRequestComment(origin(), changed);
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
