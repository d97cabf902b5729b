package dev.workflowdsl.repository;

import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Protections of branches: one that says all there is to say, and any. */
final class Protections {

    static final BranchProtection FULL = BranchProtection.of("main")
            .requireChecks(
                    RequiredCheck.of("test (3.11)").from(App.GITHUB_ACTIONS),
                    RequiredCheck.of("lint"),
                    RequiredCheck.of("licence/cla").fromLatestApp())
            .requireUpToDate()
            .requireReviews(2)
            .dismissStaleReviews()
            .requireCodeOwnerReviews()
            .requireLastPushApproval()
            .restrictDismissals(User.of("octocat"), Team.of("ops"), App.of("review-bot"))
            .allowPullRequestBypass(User.of("hubot"), Team.of("release"), App.of("release-bot"))
            .restrictPushes(User.of("octocat"), Team.of("release"), App.of("release-bot"))
            .blockCreations()
            .requireSignatures()
            .requireLinearHistory()
            .requireConversationResolution()
            .enforceAdmins()
            .allowForcePushes()
            .allowDeletions()
            .lockBranch()
            .allowForkSyncing();

    private Protections() {}

    /** Any protection, made by any calls in any order. */
    static Arbitrary<BranchProtection> any() {
        return changes().list().ofMaxSize(20).map(changes -> {
            BranchProtection protection = BranchProtection.of("release/1.0");
            for (UnaryOperator<BranchProtection> change : changes) {
                protection = change.apply(protection);
            }
            return protection;
        });
    }

    private static Arbitrary<UnaryOperator<BranchProtection>> changes() {
        return Arbitraries.oneOf(
                Arbitraries.of(switches()),
                switchedOff(),
                checks().map(check -> protection -> protection.requireChecks(check)),
                Arbitraries.integers().between(0, 6).map(count -> protection -> protection.requireReviews(count)),
                actors().map(actors -> protection -> protection.restrictDismissals(actors)),
                actors().map(actors -> protection -> protection.allowPullRequestBypass(actors)),
                actors().map(actors -> protection -> protection.restrictPushes(actors)),
                Arbitraries.<UnaryOperator<BranchProtection>>of(
                        BranchProtection::withoutChecks,
                        BranchProtection::withoutReviews,
                        BranchProtection::withoutPushRestrictions));
    }

    static List<UnaryOperator<BranchProtection>> switches() {
        return List.of(
                BranchProtection::requireUpToDate,
                BranchProtection::dismissStaleReviews,
                BranchProtection::requireCodeOwnerReviews,
                BranchProtection::requireLastPushApproval,
                BranchProtection::requireLinearHistory,
                BranchProtection::requireConversationResolution,
                BranchProtection::requireSignatures,
                BranchProtection::enforceAdmins,
                BranchProtection::allowForcePushes,
                BranchProtection::allowDeletions,
                BranchProtection::lockBranch,
                BranchProtection::allowForkSyncing,
                BranchProtection::blockCreations);
    }

    private static Arbitrary<UnaryOperator<BranchProtection>> switchedOff() {
        return Arbitraries.of(
                protection -> protection.with(Switch.DISMISS_STALE_REVIEWS, false),
                protection -> protection.with(Switch.STRICT, false),
                protection -> protection.with(Switch.ENFORCE_ADMINS, false));
    }

    /** Checks of which GitHub says the same that it was told. */
    private static Arbitrary<RequiredCheck> checks() {
        Arbitrary<String> names =
                Arbitraries.of("test", "test (3.11, linux)", "deploy / build", "Lint \"all\" ünd more", "{x}");
        Arbitrary<Long> ids = Arbitraries.longs().between(1, 999_999_999_999_999L);
        return names.flatMap(name -> Arbitraries.oneOf(
                Arbitraries.just(RequiredCheck.of(name)),
                ids.map(id -> RequiredCheck.of(name).from(App.of("some").id(id)))));
    }

    private static Arbitrary<Actor[]> actors() {
        Arbitrary<Actor> users = Arbitraries.of("octocat", "hubot", "mona_acme").map(User::of);
        Arbitrary<Actor> teams =
                Arbitraries.of("ops", "octocat", "release-team").map(Team::of);
        Arbitrary<Actor> apps = Arbitraries.of("ops", "release-bot").map(App::of);
        return Arbitraries.oneOf(users, teams, apps).array(Actor[].class).ofMaxSize(5);
    }
}
