package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A change needs a pull request; GitHub's {@code pull_request}. */
public final class PullRequestRule extends ParameterizedRule<PullRequestRule> implements BranchRule {

    private static final String APPROVALS = "required_approving_review_count";
    private static final String STALE = "dismiss_stale_reviews_on_push";
    private static final String CODE_OWNERS = "require_code_owner_review";
    private static final String LAST_PUSH = "require_last_push_approval";
    private static final String CONVERSATIONS = "required_review_thread_resolution";
    private static final String DISMISSALS = "dismissal_restriction";

    PullRequestRule(int approvals) {
        this(new PullRequestRule(Map.of(
                        STALE, Data.of(false),
                        CODE_OWNERS, Data.of(false),
                        LAST_PUSH, Data.of(false),
                        CONVERSATIONS, Data.of(false)))
                .requireReviews(approvals)
                .parameters());
    }

    PullRequestRule(Map<String, ? extends Data> parameters) {
        super(RuleType.PULL_REQUEST, parameters);
    }

    /** How many approvals a pull request needs. */
    public int approvals() {
        return number(APPROVALS);
    }

    /** Whether a push takes earlier approvals away. */
    public boolean dismissesStaleReviews() {
        return flag(STALE);
    }

    /** Whether those whom {@code CODEOWNERS} names must approve what they own. */
    public boolean requiresCodeOwnerReviews() {
        return flag(CODE_OWNERS);
    }

    /** Whether somebody else than who pushed last must approve the push. */
    public boolean requiresLastPushApproval() {
        return flag(LAST_PUSH);
    }

    /** Whether each conversation of the review must be resolved before a merge. */
    public boolean requiresConversationResolution() {
        return flag(CONVERSATIONS);
    }

    /**
     * A pull request needs so many approvals; {@code required_approving_review_count}.
     *
     * @param approvals 0 to 10
     * @throws IllegalArgumentException if there are more
     */
    public PullRequestRule requireReviews(int approvals) {
        return with(APPROVALS, approvals);
    }

    /** A push takes earlier approvals away; {@code dismiss_stale_reviews_on_push}. */
    public PullRequestRule dismissStaleReviews() {
        return with(STALE, true);
    }

    /** Those whom {@code CODEOWNERS} names must approve what they own; {@code require_code_owner_review}. */
    public PullRequestRule requireCodeOwnerReviews() {
        return with(CODE_OWNERS, true);
    }

    /** Somebody else than who pushed last must approve the push; {@code require_last_push_approval}. */
    public PullRequestRule requireLastPushApproval() {
        return with(LAST_PUSH, true);
    }

    /** Each conversation of the review must be resolved before a merge; {@code required_review_thread_resolution}. */
    public PullRequestRule requireConversationResolution() {
        return with(CONVERSATIONS, true);
    }

    /**
     * Pull requests are merged in one of these ways; {@code allowed_merge_methods}, for which GitHub takes what the repository allows.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PullRequestRule allowMergeMethods(MergeMethod... methods) {
        List<Data> names = Arrays.stream(methods)
                .<Data>map(method -> Data.of(method.name().toLowerCase(Locale.ROOT)))
                .toList();
        return with("allowed_merge_methods", RuleParts.some(RuleType.PULL_REQUEST, "merge method", names));
    }

    /** Only these, and nobody where none is given, may dismiss a review; {@code dismissal_restriction}. */
    public PullRequestRule restrictDismissals(Dismisser... dismissers) {
        Data before = parameters().getOrDefault(DISMISSALS, Data.nullValue());
        List<Data> actors = before instanceof Data.Obj restriction
                        && restriction.properties().get("allowed_actors") instanceof Data.Arr some
                ? some.items()
                : List.of();
        return with(
                DISMISSALS,
                new Json()
                        .put("allowed_actors", Data.of(RuleParts.plus(actors, payloads(dismissers))))
                        .put("enabled", true)
                        .toData());
    }

    private static List<Data> payloads(Dismisser... dismissers) {
        return Arrays.stream(dismissers).map(Dismisser::payload).toList();
    }

    /** These teams must approve what changes some files; {@code required_reviewers}. */
    public PullRequestRule requireReviewers(RequiredReviewer... reviewers) {
        return plus(
                "required_reviewers",
                Arrays.stream(reviewers).map(RequiredReviewer::payload).toList());
    }

    @Override
    PullRequestRule copy(Map<String, Data> parameters) {
        return new PullRequestRule(parameters);
    }
}
