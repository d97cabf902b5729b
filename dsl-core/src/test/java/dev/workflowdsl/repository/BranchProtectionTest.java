package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BranchProtectionTest {

    private static final BranchProtection MAIN = BranchProtection.of("main");

    @Test
    void asksForNothingAtFirst() {
        assertThat(MAIN.branch()).isEqualTo("main");
        assertThat(MAIN.checks()).isEmpty();
        assertThat(MAIN.approvals()).isEmpty();
        assertThat(MAIN.dismissers()).isEmpty();
        assertThat(MAIN.pullRequestBypassers()).isEmpty();
        assertThat(MAIN.pushers()).isEmpty();
        assertThat(MAIN.switches()).isEmpty();
        assertThat(MAIN.extra()).isEmpty();
    }

    @Test
    void keepsWhatItIsTold() {
        BranchProtection full = Protections.FULL;

        assertThat(full.checks())
                .containsExactly(
                        new RequiredCheck("test (3.11)", Optional.of(15368L)),
                        new RequiredCheck("lint", Optional.of(-1L)),
                        new RequiredCheck("licence/cla", Optional.empty()));
        assertThat(full.approvals()).contains(2);
        assertThat(full.dismissers()).contains(List.of(User.of("octocat"), Team.of("ops"), App.of("review-bot")));
        assertThat(full.pullRequestBypassers())
                .containsExactly(User.of("hubot"), Team.of("release"), App.of("release-bot"));
        assertThat(full.pushers()).contains(List.of(User.of("octocat"), Team.of("release"), App.of("release-bot")));
        assertThat(full.requiresUpToDate()).isTrue();
        assertThat(full.dismissesStaleReviews()).isTrue();
        assertThat(full.requiresCodeOwnerReviews()).isTrue();
        assertThat(full.requiresLastPushApproval()).isTrue();
        assertThat(full.requiresLinearHistory()).isTrue();
        assertThat(full.requiresConversationResolution()).isTrue();
        assertThat(full.requiresSignatures()).isTrue();
        assertThat(full.enforcesAdmins()).isTrue();
        assertThat(full.allowsForcePushes()).isTrue();
        assertThat(full.allowsDeletions()).isTrue();
        assertThat(full.locksBranch()).isTrue();
        assertThat(full.allowsForkSyncing()).isTrue();
        assertThat(full.blocksCreations()).isTrue();
    }

    @Test
    void takesBackWhatASharedProtectionSays() {
        BranchProtection refined =
                Protections.FULL.withoutChecks().withoutReviews().withoutPushRestrictions();
        for (Switch key : Switch.values()) {
            refined = refined.with(key, false);
        }

        assertThat(refined).isEqualTo(MAIN);
        assertThat(MAIN.dismissStaleReviews().with(Switch.DISMISS_STALE_REVIEWS, false))
                .isEqualTo(MAIN.requireReviews(1));
    }

    @ParameterizedTest
    @MethodSource("dev.workflowdsl.repository.Protections#switches")
    void aSwitchGivesAnotherProtectionAndLeavesTheFirstAsItWas(UnaryOperator<BranchProtection> turnedOn) {
        BranchProtection on = turnedOn.apply(MAIN);

        assertThat(on).isNotEqualTo(MAIN).isEqualTo(turnedOn.apply(on)).hasSameHashCodeAs(turnedOn.apply(MAIN));
        assertThat(MAIN).isEqualTo(BranchProtection.of("main"));
        assertThat(Protections.switches().stream()
                        .map(change -> change.apply(MAIN))
                        .filter(on::equals))
                .hasSize(1);
    }

    @Test
    void aRuleForReviewsAsksForOneApproval() {
        assertThat(MAIN.dismissStaleReviews().approvals()).contains(1);
        assertThat(MAIN.requireCodeOwnerReviews().approvals()).contains(1);
        assertThat(MAIN.requireLastPushApproval().approvals()).contains(1);
        assertThat(MAIN.restrictDismissals().approvals()).contains(1);
        assertThat(MAIN.allowPullRequestBypass(Team.of("ops")).approvals()).contains(1);
        assertThat(MAIN.requireReviews(0).dismissStaleReviews().approvals()).contains(0);
    }

    @Test
    void listsAddUpAndHoldEachOnce() {
        assertThat(MAIN.requireChecks("test", "lint")
                        .requireChecks("build", "test")
                        .checks())
                .extracting(RequiredCheck::context)
                .containsExactly("test", "lint", "build");
        assertThat(MAIN.restrictPushes(App.of("bot"), User.of("Octocat"))
                        .restrictPushes(Team.of("ops"), User.of("octocat"))
                        .pushers())
                .contains(List.of(User.of("Octocat"), Team.of("ops"), App.of("bot")));
        assertThat(MAIN.restrictPushes(Team.of("ops"))
                        .restrictPushes(Team.of("ops").id(7))
                        .restrictPushes(Team.of("ops"))
                        .pushers())
                .contains(List.of(Team.of("ops").id(7)));
    }

    @Test
    void restrictsToNobodyWhereNobodyIsNamed() {
        assertThat(MAIN.restrictPushes().pushers()).contains(List.of());
        assertThat(FactShape.json(MAIN.restrictPushes().payload()).path("restrictions"))
                .isEqualTo(FactShape.json("{\"users\": [], \"teams\": [], \"apps\": []}"));
        assertThat(MAIN.restrictDismissals().dismissers()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void rejectsAnotherNumberOfApprovals(int approvals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.requireReviews(approvals))
                .withMessage("number of approvals \"" + approvals
                        + "\" is not from 0 to 6, which is what GitHub takes: ask for " + (approvals < 0 ? 0 : 6));
    }

    @Test
    void takesEveryNumberOfApprovalsThatGitHubTakes() {
        assertThat(IntStream.rangeClosed(0, 6))
                .allSatisfy(approvals ->
                        assertThat(MAIN.requireReviews(approvals).approvals()).contains(approvals));
    }

    @Test
    void rejectsMoreActorsThanGitHubTakes() {
        Actor[] hundred = IntStream.range(0, 100)
                .mapToObj(i -> i % 2 == 0 ? User.of("u" + i) : Team.of("t" + i))
                .toArray(Actor[]::new);

        assertThat(MAIN.restrictPushes(hundred).restrictPushes(User.of("u0")).pushers())
                .hasValueSatisfying(pushers -> assertThat(pushers).hasSize(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.restrictPushes(hundred).restrictPushes(App.of("bot")))
                .withMessage("who may push are 101 people, teams and apps, but GitHub takes 100 together: name teams in"
                        + " place of people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.restrictDismissals(hundred).restrictDismissals(App.of("bot")))
                .withMessageStartingWith("who may dismiss reviews are 101 people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.allowPullRequestBypass(hundred).allowPullRequestBypass(App.of("bot")))
                .withMessageStartingWith("who may push without a pull request are 101 people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ' | branch name is empty: leave it out or give it a text",
                "refs/heads/main | branch \"refs/heads/main\" is a full ref: write \"main\"",
                "release/* | branch \"release/*\" is a pattern, and this protects one branch by its exact name: protect each"
                        + " branch, or write a Ruleset, which takes patterns",
                "v? | branch \"v?\" is a pattern, and this protects one branch by its exact name: protect each branch, or"
                        + " write a Ruleset, which takes patterns",
                "v[1] | branch \"v[1]\" is a pattern, and this protects one branch by its exact name: protect each branch, or"
                        + " write a Ruleset, which takes patterns",
                "a b | branch \"a b\" has a name that Git does not allow: write that of a branch",
                "a..b | branch \"a..b\" has a name that Git does not allow: write that of a branch",
                "a~1 | branch \"a~1\" has a name that Git does not allow: write that of a branch",
                "/a | branch \"/a\" has a name that Git does not allow: write that of a branch",
                "a/ | branch \"a/\" has a name that Git does not allow: write that of a branch",
                "a//b | branch \"a//b\" has a name that Git does not allow: write that of a branch",
                "a. | branch \"a.\" has a name that Git does not allow: write that of a branch",
                "a.lock | branch \"a.lock\" has a name that Git does not allow: write that of a branch",
                "a@{1} | branch \"a@{1}\" has a name that Git does not allow: write that of a branch",
                "a\\b | branch \"a\\b\" has a name that Git does not allow: write that of a branch"
            })
    void rejectsWhatIsNoBranch(String branch, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BranchProtection.of(branch))
                .withMessage(message);
    }

    @Test
    void takesKeysThatItDoesNotKnow() {
        BranchProtection protection = MAIN.extra("new_switch", true).extra("limits", Map.of("a", List.of(1, "b")));

        assertThat(protection.extra())
                .containsExactly(
                        Map.entry("new_switch", Data.of(true)),
                        Map.entry("limits", Data.ofJson("{\"a\": [1, \"b\"]}")));
        assertThat(FactShape.json(protection.payload()).path("limits"))
                .isEqualTo(FactShape.json("{\"a\": [1, \"b\"]}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.extra("lock_branch", true))
                .withMessage(
                        "extra key \"lock_branch\" of branch protection is one that this library knows: use its own"
                                + " method, so that it is checked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.extra("x", Optional.empty()))
                .withMessage("value \"Optional.empty\" is of type java.util.Optional, which no JSON can be made of: use"
                        + " text, a number, a boolean, a collection or a map");
    }

    @Test
    void callsGitHubForTheProtectionAndForSignatures() {
        BranchProtection protection = BranchProtection.of("release/1.0").requireReviews(1);

        assertThat(protection.calls("acme/app"))
                .containsExactly(
                        ApiCall.of(
                                ApiCall.Method.PUT,
                                "/repos/acme/app/branches/release%2F1.0/protection",
                                protection.payload(),
                                "protect branch \"release/1.0\""),
                        ApiCall.of(
                                ApiCall.Method.DELETE,
                                "/repos/acme/app/branches/release%2F1.0/protection/required_signatures",
                                "require no signed commits on branch \"release/1.0\""));
        assertThat(protection.requireSignatures().calls("acme/app").get(1))
                .isEqualTo(ApiCall.of(
                        ApiCall.Method.POST,
                        "/repos/acme/app/branches/release%2F1.0/protection/required_signatures",
                        "require signed commits on branch \"release/1.0\""));
    }

    @Test
    void knowsItsJavaLine() {
        assertThat(BranchProtection.of("main").origin().map(Origin::toString).orElseThrow())
                .contains("BranchProtectionTest.java");
    }

    @Test
    void isPrintedAsTheBodyOfPut() {
        assertThat(MAIN).hasToString(MAIN.payload().toJson());
    }
}
