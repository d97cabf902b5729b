package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.time.Duration;
import java.util.Map;

/**
 * Pull requests are merged by the merge queue; GitHub's {@code merge_queue}, for rulesets of repositories.
 *
 * <p>At first it is as GitHub's page proposes: checks have an hour, all must be green, up to five pull requests are built and merged
 * at a time with merge commits, and a single one waits five minutes for more.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue">Managing
 *     a merge queue</a>
 */
public final class MergeQueueRule extends ParameterizedRule<MergeQueueRule> implements BranchRule {

    /** Which pull requests of a group must be green. */
    public enum GroupingStrategy {
        /** Each. */
        ALLGREEN,
        /** The last, which has the changes of all. */
        HEADGREEN
    }

    MergeQueueRule() {
        this(Map.of(
                "check_response_timeout_minutes", Data.of(60),
                "grouping_strategy", Data.of(GroupingStrategy.ALLGREEN.name()),
                "max_entries_to_build", Data.of(5),
                "max_entries_to_merge", Data.of(5),
                "merge_method", Data.of(MergeMethod.MERGE.name()),
                "min_entries_to_merge", Data.of(1),
                "min_entries_to_merge_wait_minutes", Data.of(5)));
    }

    MergeQueueRule(Map<String, ? extends Data> parameters) {
        super(RuleType.MERGE_QUEUE, parameters);
    }

    /**
     * How long checks may take to report; {@code check_response_timeout_minutes}.
     *
     * @param timeout 1 to 360 whole minutes
     * @throws IllegalArgumentException if it is another time
     */
    public MergeQueueRule checkResponseTimeout(Duration timeout) {
        return with("check_response_timeout_minutes", minutes("check response timeout", timeout));
    }

    /** Which pull requests of a group must be green; {@code grouping_strategy}. */
    public MergeQueueRule groupingStrategy(GroupingStrategy strategy) {
        return with("grouping_strategy", Data.of(strategy.name()));
    }

    /**
     * How many pull requests are built at the same time; {@code max_entries_to_build}.
     *
     * @param pullRequests 0 to 100
     * @throws IllegalArgumentException if it is another number
     */
    public MergeQueueRule maxEntriesToBuild(int pullRequests) {
        return with("max_entries_to_build", pullRequests);
    }

    /**
     * How many pull requests are merged at once; {@code max_entries_to_merge}.
     *
     * @param pullRequests 0 to 100
     * @throws IllegalArgumentException if it is another number
     */
    public MergeQueueRule maxEntriesToMerge(int pullRequests) {
        return with("max_entries_to_merge", pullRequests);
    }

    /** How pull requests are merged; {@code merge_method}. */
    public MergeQueueRule mergeMethod(MergeMethod method) {
        return with("merge_method", Data.of(method.name()));
    }

    /**
     * How many pull requests a merge waits for; {@code min_entries_to_merge}.
     *
     * @param pullRequests 0 to 100
     * @throws IllegalArgumentException if it is another number
     */
    public MergeQueueRule minEntriesToMerge(int pullRequests) {
        return with("min_entries_to_merge", pullRequests);
    }

    /**
     * How long a merge waits for that many pull requests; {@code min_entries_to_merge_wait_minutes}.
     *
     * @param wait 0 to 360 whole minutes
     * @throws IllegalArgumentException if it is another time
     */
    public MergeQueueRule minEntriesToMergeWait(Duration wait) {
        return with("min_entries_to_merge_wait_minutes", minutes("wait for pull requests to merge", wait));
    }

    private static int minutes(String what, Duration duration) {
        long minutes = duration.toMinutes();
        if (!duration.equals(Duration.ofMinutes(minutes)) || minutes != (int) minutes) {
            throw new IllegalArgumentException(what + " \"" + duration + "\" is not in whole minutes: round it");
        }
        return (int) minutes;
    }

    @Override
    MergeQueueRule copy(Map<String, Data> parameters) {
        return new MergeQueueRule(parameters);
    }
}
