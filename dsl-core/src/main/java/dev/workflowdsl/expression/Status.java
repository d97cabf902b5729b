package dev.workflowdsl.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code success()}, {@code failure()} and {@code cancelled()} look at: how what ran before has ended.
 *
 * <p>GitHub's page:
 * <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions">status check
 * functions</a>.
 */
public final class Status {
    private static final Set<String> FUNCTIONS = Set.of("success", "failure", "cancelled", "always");

    private final Map<String, Result> results;
    private final boolean cancelled;

    private Status(Map<String, Result> results, boolean cancelled) {
        this.results = results;
        this.cancelled = cancelled;
    }

    /** The status within a job whose steps so far ended with {@code result}; cancelled if that is {@link Result#CANCELLED}. */
    public static Status ofJob(Result result) {
        return new Status(Map.of("", result), result == Result.CANCELLED);
    }

    /**
     * The status for the condition of a job, in a run that goes on.
     *
     * @param results the results, by id, of all jobs it depends on, directly or through others
     */
    public static Status ofNeeds(Map<String, Result> results) {
        return new Status(lowerCase(results), false);
    }

    /**
     * The status for the condition of a job, in a run that was cancelled.
     *
     * @param results the results, by id, of all jobs it depends on, directly or through others
     */
    public static Status ofNeedsInCancelledRun(Map<String, Result> results) {
        return new Status(lowerCase(results), true);
    }

    /** Whether {@code condition} calls one of the status functions, so that {@code success()} is not asked for by itself. */
    public static boolean isAskedIn(Node condition) {
        return (condition instanceof Node.Call call
                        && FUNCTIONS.contains(call.function().toLowerCase(Locale.ROOT)))
                || condition.children().stream().anyMatch(Status::isAskedIn);
    }

    /** Whether all, or those with the given ids, succeeded and nothing was cancelled. */
    boolean success(List<String> ids) {
        return !cancelled && select(ids).stream().allMatch(result -> result == Result.SUCCESS);
    }

    /** Whether any, or any with the given ids, failed. */
    boolean failure(List<String> ids) {
        return select(ids).stream().anyMatch(result -> result == Result.FAILURE);
    }

    boolean cancelled() {
        return cancelled;
    }

    private Collection<Result> select(List<String> ids) {
        if (ids.isEmpty()) {
            return results.values();
        }
        return ids.stream().map(this::result).toList();
    }

    private Result result(String id) {
        Result result = results.get(id.toLowerCase(Locale.ROOT));
        if (result == null) {
            throw new EvaluationProblem("no result is known of a job \"" + id + "\"");
        }
        return result;
    }

    private static Map<String, Result> lowerCase(Map<String, Result> results) {
        Map<String, Result> byId = new LinkedHashMap<>();
        results.forEach((id, result) -> byId.put(id.toLowerCase(Locale.ROOT), result));
        return byId;
    }
}
