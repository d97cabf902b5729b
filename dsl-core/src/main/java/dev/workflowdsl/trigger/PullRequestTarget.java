package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A pull request is opened, gets commits, or changes in another way; the workflow is that of the base branch, with its
 * secrets and rights.
 *
 * <p>A job that checks out and runs the code of the pull request hands those rights to its author, whoever that is.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target">pull_request_target</a>
 */
public final class PullRequestTarget extends PullRequestEvent<PullRequestTarget, PullRequestTarget.Type> {

    PullRequestTarget(Optional<Origin> origin, Mapping filters) {
        super("pull_request_target", origin, filters);
    }

    /** The activities that count where none is named: opened, synchronize and reopened. */
    public static PullRequestTarget any() {
        return new PullRequestTarget(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static PullRequestTarget of(Type first, Type... more) {
        return new PullRequestTarget(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    /**
     * A pull request into a branch that matches one of the patterns.
     *
     * @throws IllegalArgumentException if a pattern is malformed, no branch can match it, or all begin with {@code !}
     */
    public static PullRequestTarget targeting(String first, String... more) {
        return new PullRequestTarget(Origin.ofCaller(), Mapping.empty()).branches(first, more);
    }

    /**
     * A pull request into a branch that the filter lets through.
     *
     * @throws IllegalArgumentException if a pattern is malformed, or no branch can match it
     */
    public static PullRequestTarget targeting(Filter filter) {
        return new PullRequestTarget(Origin.ofCaller(), Mapping.empty()).branches(filter);
    }

    @Override
    PullRequestTarget copy(Mapping changed) {
        return new PullRequestTarget(origin(), changed);
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
