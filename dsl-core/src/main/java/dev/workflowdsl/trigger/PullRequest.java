package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A pull request is opened, gets commits, or changes in another way; the workflow runs on the merge of its head
 * into its base.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request">pull_request</a>
 */
public final class PullRequest extends PullRequestEvent<PullRequest, PullRequest.Type> {

    PullRequest(Optional<Origin> origin, Mapping filters) {
        super("pull_request", origin, filters);
    }

    /** The activities that count where none is named: opened, synchronize and reopened. */
    public static PullRequest any() {
        return new PullRequest(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static PullRequest of(Type first, Type... more) {
        return new PullRequest(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    /**
     * A pull request into a branch that matches one of the patterns.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no branch can match it, or all begin with {@code !}
     */
    public static PullRequest targeting(String first, String... more) {
        return new PullRequest(Origin.ofCaller(), Mapping.empty()).branches(first, more);
    }

    /**
     * A pull request into a branch that the filter lets through.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no branch can match it
     */
    public static PullRequest targeting(Filter filter) {
        return new PullRequest(Origin.ofCaller(), Mapping.empty()).branches(filter);
    }

    @Override
    PullRequest copy(Mapping changed) {
        return new PullRequest(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        ASSIGNED,
        UNASSIGNED,
        LABELED,
        UNLABELED,
        OPENED,
        EDITED,
        CLOSED,
        REOPENED,
        SYNCHRONIZE,
        CONVERTED_TO_DRAFT,
        LOCKED,
        UNLOCKED,
        ENQUEUED,
        DEQUEUED,
        MILESTONED,
        DEMILESTONED,
        READY_FOR_REVIEW,
        REVIEW_REQUESTED,
        REVIEW_REQUEST_REMOVED,
        AUTO_MERGE_ENABLED,
        AUTO_MERGE_DISABLED,
        STACKED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
