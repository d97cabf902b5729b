package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A review of a pull request is handed in, changed or dismissed.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_review">pull_request_review</a>
 */
public final class PullRequestReview extends TypedEvent<PullRequestReview, PullRequestReview.Type> {

    PullRequestReview(Optional<Origin> origin, Mapping filters) {
        super("pull_request_review", origin, filters);
    }

    /** Any of its activities. */
    public static PullRequestReview any() {
        return new PullRequestReview(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static PullRequestReview of(Type first, Type... more) {
        return new PullRequestReview(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    PullRequestReview copy(Mapping changed) {
        return new PullRequestReview(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        SUBMITTED,
        EDITED,
        DISMISSED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
