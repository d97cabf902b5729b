package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON of GitHub's branch protection: what {@code PUT} takes, and what {@code GET} answers in another shape. */
final class BranchProtectionJson {

    /** The switches at the top of the body, in GitHub's order. */
    private static final List<Switch> SWITCHES = List.of(
            Switch.REQUIRED_LINEAR_HISTORY,
            Switch.ALLOW_FORCE_PUSHES,
            Switch.ALLOW_DELETIONS,
            Switch.BLOCK_CREATIONS,
            Switch.REQUIRED_CONVERSATION_RESOLUTION,
            Switch.LOCK_BRANCH,
            Switch.ALLOW_FORK_SYNCING);

    private static final List<Switch> REVIEW_SWITCHES =
            List.of(Switch.DISMISS_STALE_REVIEWS, Switch.REQUIRE_CODE_OWNER_REVIEWS, Switch.REQUIRE_LAST_PUSH_APPROVAL);

    private static final String CHECKS = "required_status_checks";
    private static final String REVIEWS = "required_pull_request_reviews";
    private static final String APPROVALS = "required_approving_review_count";
    private static final String RESTRICTIONS = "restrictions";

    /** The keys of the body. */
    static final List<String> KEYS = keys();

    /** What {@code GET} says besides: where things are, and the signatures. */
    private static final Set<String> ANSWERED =
            Set.of("url", "name", "enabled", "protection_url", Switch.REQUIRED_SIGNATURES.key());

    private BranchProtectionJson() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(CHECKS, Switch.ENFORCE_ADMINS.key(), REVIEWS, RESTRICTIONS));
        SWITCHES.forEach(key -> keys.add(key.key()));
        return List.copyOf(keys);
    }

    static Data write(BranchProtection protection) {
        Json body = new Json()
                .put(CHECKS, checks(protection))
                .put(Switch.ENFORCE_ADMINS.key(), protection.enforcesAdmins())
                .put(REVIEWS, reviews(protection))
                .put(
                        RESTRICTIONS,
                        protection.pushers().<Data>map(Actors::toData).orElse(Data.nullValue()));
        SWITCHES.forEach(key -> body.put(key.key(), protection.has(key)));
        return body.putAll(protection.extra()).toData();
    }

    private static Data checks(BranchProtection protection) {
        if (protection.checks().isEmpty() && !protection.requiresUpToDate()) {
            return Data.nullValue();
        }
        return new Json()
                .put(Switch.STRICT.key(), protection.requiresUpToDate())
                .put("contexts", List.of())
                .put(
                        "checks",
                        Data.of(protection.checks().stream()
                                .map(BranchProtectionJson::check)
                                .toList()))
                .toData();
    }

    private static Data check(RequiredCheck check) {
        Json json = new Json().put("context", check.context());
        check.appId().ifPresent(id -> json.put("app_id", id));
        return json.toData();
    }

    private static Data reviews(BranchProtection protection) {
        if (protection.approvals().isEmpty()) {
            return Data.nullValue();
        }
        Json reviews = new Json();
        protection.dismissers().ifPresent(actors -> reviews.put("dismissal_restrictions", Actors.toData(actors)));
        reviews.put(Switch.DISMISS_STALE_REVIEWS.key(), protection.dismissesStaleReviews());
        reviews.put(Switch.REQUIRE_CODE_OWNER_REVIEWS.key(), protection.requiresCodeOwnerReviews());
        reviews.put(APPROVALS, protection.approvals().get());
        reviews.put(Switch.REQUIRE_LAST_PUSH_APPROVAL.key(), protection.requiresLastPushApproval());
        if (!protection.pullRequestBypassers().isEmpty()) {
            reviews.put("bypass_pull_request_allowances", Actors.toData(protection.pullRequestBypassers()));
        }
        return reviews.toData();
    }

    /** The protection with what the answer says. */
    static BranchProtection read(BranchProtection unprotected, String json) {
        Answer answer = Answer.parse("protection of branch \"" + unprotected.branch() + "\"", json);
        BranchProtection protection = unprotected
                .with(Switch.ENFORCE_ADMINS, answer.flag(Switch.ENFORCE_ADMINS.key()))
                .with(Switch.REQUIRED_SIGNATURES, answer.flag(Switch.REQUIRED_SIGNATURES.key()));
        for (Switch key : SWITCHES) {
            protection = protection.with(key, answer.flag(key.key()));
        }
        Optional<Answer> checks = answer.object(CHECKS);
        if (checks.isPresent()) {
            protection = checks(protection, checks.get());
        }
        Optional<Answer> reviews = answer.object(REVIEWS);
        if (reviews.isPresent()) {
            protection = reviews(protection, reviews.get());
        }
        protection = ImmutableBranchProtection.copyOf(protection)
                .withPushers(answer.object(RESTRICTIONS).map(actors -> Actors.read("who may push", actors)));
        for (String key : answer.keys()) {
            if (!KEYS.contains(key) && !ANSWERED.contains(key)) {
                protection = extra(protection, answer, key);
            }
        }
        return protection;
    }

    private static BranchProtection checks(BranchProtection protection, Answer answer) {
        List<RequiredCheck> checks = answer.get("checks").isPresent()
                ? answer.objects("checks").stream()
                        .map(BranchProtectionJson::check)
                        .toList()
                : answer.texts("contexts").stream()
                        .map(context -> answer.accept(() -> RequiredCheck.of(context)))
                        .toList();
        return protection.requireChecks(checks).with(Switch.STRICT, answer.flag(Switch.STRICT.key()));
    }

    private static RequiredCheck check(Answer answer) {
        String context = answer.requireText("context");
        Optional<Long> appId = answer.whole("app_id");
        return answer.accept(() -> appId.isPresent() || !answer.keys().contains("app_id")
                ? new RequiredCheck(context, appId)
                : RequiredCheck.of(context));
    }

    private static BranchProtection reviews(BranchProtection unreviewed, Answer answer) {
        BranchProtection protection = unreviewed.requireReviews(
                answer.number(APPROVALS, BranchProtection.MOST_APPROVALS).orElse(1));
        for (Switch key : REVIEW_SWITCHES) {
            protection = protection.with(key, answer.flag(key.key()));
        }
        return ImmutableBranchProtection.copyOf(protection)
                .withDismissers(answer.object("dismissal_restrictions")
                        .map(actors -> Actors.read("who may dismiss reviews", actors)))
                .withPullRequestBypassers(answer.object("bypass_pull_request_allowances")
                        .map(actors -> Actors.read("who may push without a pull request", actors))
                        .orElse(List.of()));
    }

    private static BranchProtection extra(BranchProtection protection, Answer answer, String key) {
        boolean isSwitch = answer.get(key)
                .filter(value -> value instanceof Data.Obj object
                        && object.property("enabled").isPresent())
                .isPresent();
        return isSwitch
                ? protection.extra(key, answer.flag(key))
                : answer.get(key).map(value -> protection.extra(key, value)).orElse(protection);
    }
}
