package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.JobCheck;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The protection of one branch, whole: what is not said here is off.
 *
 * <p>GitHub protects one branch by its exact name this way; a {@link Ruleset} takes patterns. Lists add up from call to call,
 * everything else is what the last call said.
 *
 * @see <a
 *     href="https://docs.github.com/en/rest/branches/branch-protection#update-branch-protection">Update branch protection</a>
 */
@ValueStyle
@Value.Immutable
public abstract class BranchProtection {

    static final int MOST_APPROVALS = 6;

    BranchProtection() {}

    /**
     * The protection of the branch against force pushes and deletion, which every protected branch has.
     *
     * @param branch its exact name, without {@code refs/heads/}
     * @throws IllegalArgumentException if no branch can have that name, for example since it is a pattern
     */
    public static BranchProtection of(String branch) {
        return of(branch, Origin.ofCaller());
    }

    static BranchProtection of(String branch, Optional<Origin> origin) {
        return ImmutableBranchProtection.builder()
                .branch(BranchName.require(branch))
                .checks(Seq.empty())
                .pullRequestBypassers(Seq.empty())
                .switches(Set.of())
                .extra(Map.of())
                .origin(origin)
                .build();
    }

    /**
     * The protection that GitHub has, from the JSON that {@code GET} answers; a body of {@code PUT} is read too.
     *
     * <p>A check that GitHub does not tie to an app is one from any app. Keys that this library does not know are {@link #extra}.
     *
     * @param branch its exact name, without {@code refs/heads/}
     * @param json at most ten million characters
     * @throws IllegalArgumentException if the text is no JSON object, or a part of it has another shape than GitHub's
     * @see <a href="https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection">Get branch
     *     protection</a>
     */
    public static BranchProtection read(String branch, String json) {
        return BranchProtectionJson.read(of(branch, Origin.ofCaller()), json);
    }

    /** The name of the branch. */
    public abstract String branch();

    /** The checks that must be green before a merge. */
    public abstract List<RequiredCheck> checks();

    /** How many approvals a pull request needs, 0 to 6; empty if no pull request is needed at all. */
    public abstract Optional<Integer> approvals();

    /** Who may dismiss a review, besides administrators; empty if everybody with write access may. */
    public abstract Optional<List<Actor>> dismissers();

    /** Who may push without a pull request, though others need one. */
    public abstract List<Actor> pullRequestBypassers();

    /** Who may push; empty if everybody with write access may. */
    public abstract Optional<List<Actor>> pushers();

    abstract Set<Switch> switches();

    /** Keys that this library does not know. */
    public abstract Map<String, Data> extra();

    /** The Java line that made the protection. */
    @Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** Whether a branch must contain the tip of this one before it is merged. */
    public boolean requiresUpToDate() {
        return has(Switch.STRICT);
    }

    /** Whether a push takes earlier approvals away. */
    public boolean dismissesStaleReviews() {
        return has(Switch.DISMISS_STALE_REVIEWS);
    }

    /** Whether those whom {@code CODEOWNERS} names must approve what they own. */
    public boolean requiresCodeOwnerReviews() {
        return has(Switch.REQUIRE_CODE_OWNER_REVIEWS);
    }

    /** Whether somebody else than who pushed last must approve the push. */
    public boolean requiresLastPushApproval() {
        return has(Switch.REQUIRE_LAST_PUSH_APPROVAL);
    }

    /** Whether no merge commits get in. */
    public boolean requiresLinearHistory() {
        return has(Switch.REQUIRED_LINEAR_HISTORY);
    }

    /** Whether each conversation of the review must be resolved before a merge. */
    public boolean requiresConversationResolution() {
        return has(Switch.REQUIRED_CONVERSATION_RESOLUTION);
    }

    /** Whether commits must carry verified signatures. */
    public boolean requiresSignatures() {
        return has(Switch.REQUIRED_SIGNATURES);
    }

    /** Whether the rules bind administrators too. */
    public boolean enforcesAdmins() {
        return has(Switch.ENFORCE_ADMINS);
    }

    /** Whether everybody with write access may push over what is there. */
    public boolean allowsForcePushes() {
        return has(Switch.ALLOW_FORCE_PUSHES);
    }

    /** Whether everybody with write access may delete the branch. */
    public boolean allowsDeletions() {
        return has(Switch.ALLOW_DELETIONS);
    }

    /** Whether the branch can only be read. */
    public boolean locksBranch() {
        return has(Switch.LOCK_BRANCH);
    }

    /** Whether a locked branch may still pull from the repository it was forked from. */
    public boolean allowsForkSyncing() {
        return has(Switch.ALLOW_FORK_SYNCING);
    }

    /** Whether {@link #restrictPushes} also holds for a push that would make the branch. */
    public boolean blocksCreations() {
        return has(Switch.BLOCK_CREATIONS);
    }

    /**
     * These checks, from any app, must be green before a merge; GitHub's {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public BranchProtection requireChecks(String... contexts) {
        return requireChecks(Arrays.stream(contexts).map(RequiredCheck::of).toList());
    }

    /** These checks must be green before a merge; GitHub's {@code required_status_checks}. */
    public BranchProtection requireChecks(RequiredCheck... checks) {
        return requireChecks(Arrays.asList(checks));
    }

    /** These checks must be green before a merge; GitHub's {@code required_status_checks}. A check given twice counts once. */
    public BranchProtection requireChecks(Collection<RequiredCheck> checks) {
        return self().withChecks(RequiredChecks.plus(checks(), checks));
    }

    /**
     * The checks that these jobs report must be green before a merge: {@code requireChecks(ci.check(test))}. Their names are
     * computed, one for each leg of a matrix; see {@link CheckNames}.
     *
     * @throws IllegalArgumentException if a merge could wait for such a check without end: the workflow does not start for
     *     each pull request into the branch, the name cannot be known, or the job may be skipped and is then reported
     *     under another name; or if the job is always skipped, or another one reports a check of the same name
     */
    public BranchProtection requireChecks(JobCheck... checks) {
        return requireChecks(JobChecks.of(Arrays.asList(checks), ProtectedBranches.named(branch()), false));
    }

    /** No check must be green before a merge, nor must a branch be up to date. */
    public BranchProtection withoutChecks() {
        return self().withChecks(Seq.empty()).with(Switch.STRICT, false);
    }

    /**
     * A change needs a pull request with so many approvals; GitHub's {@code required_approving_review_count}.
     *
     * @param approvals 0 to 6; 0 asks for a pull request and no approval
     * @throws IllegalArgumentException if there are more
     */
    public BranchProtection requireReviews(int approvals) {
        if (approvals < 0 || approvals > MOST_APPROVALS) {
            throw new IllegalArgumentException("number of approvals \"" + approvals + "\" is not from 0 to "
                    + MOST_APPROVALS + ", which is what GitHub takes: ask for " + (approvals < 0 ? 0 : MOST_APPROVALS));
        }
        return self().withApprovals(approvals);
    }

    /** A change needs no pull request, whatever was said about reviews. */
    public BranchProtection withoutReviews() {
        return self().withApprovals(Optional.empty())
                .withDismissers(Optional.empty())
                .withPullRequestBypassers(Seq.empty())
                .with(Switch.DISMISS_STALE_REVIEWS, false)
                .with(Switch.REQUIRE_CODE_OWNER_REVIEWS, false)
                .with(Switch.REQUIRE_LAST_PUSH_APPROVAL, false);
    }

    /**
     * Only these, and administrators, may dismiss a review; only administrators where none is given. GitHub's
     * {@code dismissal_restrictions}, for repositories of organisations. Asks for one approval if none was asked for.
     *
     * @throws IllegalArgumentException if there are more than 100 of them together
     */
    public BranchProtection restrictDismissals(Actor... actors) {
        return reviewed()
                .withDismissers(
                        Actors.plus("who may dismiss reviews", dismissers().orElse(List.of()), Arrays.asList(actors)));
    }

    /**
     * These may push without the pull request that others need; GitHub's {@code bypass_pull_request_allowances}, for
     * repositories of organisations. Asks for one approval if none was asked for.
     *
     * @throws IllegalArgumentException if there are more than 100 of them together
     */
    public BranchProtection allowPullRequestBypass(Actor... actors) {
        return reviewed()
                .withPullRequestBypassers(Actors.plus(
                        "who may push without a pull request", pullRequestBypassers(), Arrays.asList(actors)));
    }

    /**
     * Only these may push, and of all others nobody even with write access; GitHub's {@code restrictions}, for repositories
     * of organisations.
     *
     * @throws IllegalArgumentException if there are more than 100 of them together
     */
    public BranchProtection restrictPushes(Actor... actors) {
        return self().withPushers(Actors.plus("who may push", pushers().orElse(List.of()), Arrays.asList(actors)));
    }

    /** Everybody with write access may push, whatever was said about that. */
    public BranchProtection withoutPushRestrictions() {
        return self().withPushers(Optional.empty()).with(Switch.BLOCK_CREATIONS, false);
    }

    /** A branch must contain the tip of this one before it is merged; GitHub's {@code strict}. */
    public BranchProtection requireUpToDate() {
        return with(Switch.STRICT, true);
    }

    /** A push takes earlier approvals away; GitHub's {@code dismiss_stale_reviews}. Asks for one approval if none was asked for. */
    public BranchProtection dismissStaleReviews() {
        return reviewed().with(Switch.DISMISS_STALE_REVIEWS, true);
    }

    /** Those whom {@code CODEOWNERS} names must approve what they own; GitHub's {@code require_code_owner_reviews}. Asks for one approval if none was asked for. */
    public BranchProtection requireCodeOwnerReviews() {
        return reviewed().with(Switch.REQUIRE_CODE_OWNER_REVIEWS, true);
    }

    /** Somebody else than who pushed last must approve the push; GitHub's {@code require_last_push_approval}. Asks for one approval if none was asked for. */
    public BranchProtection requireLastPushApproval() {
        return reviewed().with(Switch.REQUIRE_LAST_PUSH_APPROVAL, true);
    }

    /** No merge commits get in; the repository must allow merges by squash or rebase. GitHub's {@code required_linear_history}. */
    public BranchProtection requireLinearHistory() {
        return with(Switch.REQUIRED_LINEAR_HISTORY, true);
    }

    /** Each conversation of the review must be resolved before a merge; GitHub's {@code required_conversation_resolution}. */
    public BranchProtection requireConversationResolution() {
        return with(Switch.REQUIRED_CONVERSATION_RESOLUTION, true);
    }

    /** Commits must carry verified signatures; GitHub's {@code required_signatures}, which has a call of its own. */
    public BranchProtection requireSignatures() {
        return with(Switch.REQUIRED_SIGNATURES, true);
    }

    /** The rules bind administrators too; GitHub's {@code enforce_admins}. */
    public BranchProtection enforceAdmins() {
        return with(Switch.ENFORCE_ADMINS, true);
    }

    /** Everybody with write access may push over what is there; GitHub's {@code allow_force_pushes}. */
    public BranchProtection allowForcePushes() {
        return with(Switch.ALLOW_FORCE_PUSHES, true);
    }

    /** Everybody with write access may delete the branch; GitHub's {@code allow_deletions}. */
    public BranchProtection allowDeletions() {
        return with(Switch.ALLOW_DELETIONS, true);
    }

    /** The branch can only be read; GitHub's {@code lock_branch}. */
    public BranchProtection lockBranch() {
        return with(Switch.LOCK_BRANCH, true);
    }

    /** A locked branch may still pull from the repository it was forked from; GitHub's {@code allow_fork_syncing}. */
    public BranchProtection allowForkSyncing() {
        return with(Switch.ALLOW_FORK_SYNCING, true);
    }

    /** {@link #restrictPushes} also holds for a push that would make the branch; GitHub's {@code block_creations}. */
    public BranchProtection blockCreations() {
        return with(Switch.BLOCK_CREATIONS, true);
    }

    /**
     * A key of the body of {@code PUT} that this library does not know.
     *
     * @param value text, a number, a boolean, a collection, a map, or JSON
     * @throws IllegalArgumentException if it is a key that has a method here, or no JSON can be made of the value
     */
    public BranchProtection extra(String key, Object value) {
        Map<String, Data> extra = new LinkedHashMap<>(extra());
        extra.put(Names.requireExtraKey("branch protection", key, BranchProtectionJson.KEYS), Json.of(value));
        return self().withExtra(extra);
    }

    /** The JSON that {@code PUT} takes; all but the signatures, which have a call of their own. */
    public Data payload() {
        return BranchProtectionJson.write(this);
    }

    /**
     * The calls that bring the protection about, in their order.
     *
     * @param repository {@code owner/name}
     * @throws IllegalArgumentException if the repository is named otherwise
     */
    public List<ApiCall> calls(String repository) {
        String path = RepositoryName.path(repository, "branches", branch(), "protection");
        String signatures = RepositoryName.path(repository, "branches", branch(), "protection", "required_signatures");
        String of = " branch \"" + branch() + "\"";
        return List.of(
                ApiCall.of(ApiCall.Method.PUT, path, payload(), "protect" + of),
                requiresSignatures()
                        ? ApiCall.of(ApiCall.Method.POST, signatures, "require signed commits on" + of)
                        : ApiCall.of(ApiCall.Method.DELETE, signatures, "require no signed commits on" + of));
    }

    /**
     * Rulesets that mean the same: one for each group whom a part of this protection does not bind, since a ruleset is bypassed as a
     * whole. Administrators are who has the role of that name.
     *
     * @return the rulesets, and what they cannot say
     */
    public Conversion<List<BranchRuleset>> toRulesets() {
        return ToRulesets.convert(this);
    }

    BranchProtection with(Switch key, boolean on) {
        Set<Switch> switches = EnumSet.noneOf(Switch.class);
        switches.addAll(switches());
        boolean unused = on ? switches.add(key) : switches.remove(key);
        return self().withSwitches(switches);
    }

    private ImmutableBranchProtection reviewed() {
        return approvals().isPresent() ? self() : self().withApprovals(1);
    }

    boolean has(Switch key) {
        return switches().contains(key);
    }

    private ImmutableBranchProtection self() {
        return (ImmutableBranchProtection) this;
    }

    /** The JSON that {@code PUT} takes. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
