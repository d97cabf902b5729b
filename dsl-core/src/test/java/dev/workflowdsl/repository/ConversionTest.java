package dev.workflowdsl.repository;

import static dev.workflowdsl.repository.RepositoryRule.creation;
import static dev.workflowdsl.repository.RepositoryRule.deletion;
import static dev.workflowdsl.repository.RepositoryRule.mergeQueue;
import static dev.workflowdsl.repository.RepositoryRule.nonFastForward;
import static dev.workflowdsl.repository.RepositoryRule.pullRequest;
import static dev.workflowdsl.repository.RepositoryRule.requiredLinearHistory;
import static dev.workflowdsl.repository.RepositoryRule.requiredSignatures;
import static dev.workflowdsl.repository.RepositoryRule.requiredStatusChecks;
import static dev.workflowdsl.repository.RepositoryRule.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** From the protection of a branch to rulesets and back, as far as they mean the same. */
final class ConversionTest {

    private static final BranchProtection MAIN = BranchProtection.of("main");

    @Test
    void aProtectionThatBindsAllIsOneRuleset() {
        Conversion<List<BranchRuleset>> conversion = MAIN.requireChecks("test")
                .requireUpToDate()
                .requireReviews(2)
                .dismissStaleReviews()
                .requireCodeOwnerReviews()
                .requireLastPushApproval()
                .requireConversationResolution()
                .requireLinearHistory()
                .requireSignatures()
                .enforceAdmins()
                .toRulesets();

        assertThat(conversion.left()).isEmpty();
        assertThat(conversion.result())
                .containsExactly(Ruleset.forBranches("Protection of main", "main")
                        .rules(
                                deletion(),
                                nonFastForward(),
                                requiredLinearHistory(),
                                requiredSignatures(),
                                requiredStatusChecks("test").requireUpToDate(),
                                pullRequest(2)
                                        .dismissStaleReviews()
                                        .requireCodeOwnerReviews()
                                        .requireLastPushApproval()
                                        .requireConversationResolution()));
    }

    @Test
    void administratorsBypassAllButWhatBindsThemInAnyCase() {
        assertThat(MAIN.requireReviews(1).toRulesets().result())
                .containsExactly(
                        Ruleset.forBranches("History of main", "main").rules(deletion(), nonFastForward()),
                        Ruleset.forBranches("Protection of main", "main")
                                .rules(pullRequest(1))
                                .bypass(BypassActor.of(RepositoryRole.ADMIN)));
    }

    @Test
    void whoeverBypassesAPartHasARulesetWithThatPart() {
        Conversion<List<BranchRuleset>> conversion = MAIN.enforceAdmins()
                .allowDeletions()
                .allowForcePushes()
                .requireChecks("test")
                .requireReviews(1)
                .restrictDismissals(Team.of("ops"), App.of("review-bot").installationId(9))
                .allowPullRequestBypass(App.of("release-bot"))
                .restrictPushes(Team.of("release"), User.of("octocat").id(1))
                .blockCreations()
                .lockBranch()
                .allowForkSyncing()
                .toRulesets();

        assertThat(conversion.isComplete()).isTrue();
        assertThat(conversion.result())
                .containsExactly(
                        Ruleset.forBranches("Protection of main", "main").rules(requiredStatusChecks("test")),
                        Ruleset.forBranches("Pull requests to main", "main")
                                .rules(pullRequest(1)
                                        .restrictDismissals(
                                                Dismisser.of(RepositoryRole.ADMIN),
                                                Dismisser.of(Team.of("ops")),
                                                Dismisser.of(
                                                        App.of("review-bot").installationId(9))))
                                .bypass(App.of("release-bot")),
                        Ruleset.forBranches("Pushes to main", "main")
                                .rules(creation(), update())
                                .bypass(User.of("octocat").id(1), Team.of("release"))
                                .bypass(BypassActor.of(RepositoryRole.ADMIN)),
                        Ruleset.forBranches("Lock of main", "main").rules(update().allowFetchAndMerge()));
    }

    @Test
    void saysWhatRulesetsCannotSay() {
        Conversion<List<BranchRuleset>> conversion = MAIN.requireConversationResolution()
                .allowForkSyncing()
                .blockCreations()
                .requireChecks(RequiredCheck.of("cla").fromLatestApp())
                .extra("new", 1)
                .toRulesets();

        assertThat(conversion.left())
                .extracting(Conversion.Left::toString)
                .containsExactly(
                        "required_status_checks: check \"cla\" is from the app that reported it last, which rulesets do not"
                                + " know; it is from any app now",
                        "required_conversation_resolution: in rulesets it is part of the rule that asks for a pull request,"
                                + " which this protection does not; conversations need not be resolved now",
                        "allow_fork_syncing: it is about locked branches, and this one is not; it means nothing here or"
                                + " there",
                        "block_creations: it is about who may push, and everybody may; it means nothing here or there",
                        "new: this library does not know what it means");
        assertThat(MAIN.restrictDismissals(App.of("bot")).toRulesets().left())
                .extracting(Conversion.Left::toString)
                .containsExactly(
                        "dismissal_restrictions: app \"bot\" has no installation id, by which rulesets know it; it may"
                                + " not dismiss reviews now");
    }

    @Test
    void eachBranchThatIsNamedIsProtected() {
        Conversion<List<BranchProtection>> conversion = Ruleset.forBranches("x", "main", "next")
                .rules(
                        deletion(),
                        nonFastForward(),
                        requiredLinearHistory(),
                        requiredSignatures(),
                        requiredStatusChecks("test").requireUpToDate(),
                        pullRequest(2).dismissStaleReviews().requireConversationResolution())
                .toBranchProtections();

        assertThat(conversion.left()).isEmpty();
        BranchProtection main = MAIN.requireChecks("test")
                .requireUpToDate()
                .requireReviews(2)
                .dismissStaleReviews()
                .requireConversationResolution()
                .requireLinearHistory()
                .requireSignatures()
                .enforceAdmins();
        assertThat(conversion.result()).hasSize(2).first().isEqualTo(main);
        assertThat(conversion.result().get(1).branch()).isEqualTo("next");
        assertThat(conversion.result().get(1).payload()).isEqualTo(main.payload());
    }

    @Test
    void whatNoRuleForbidsIsAllowed() {
        assertThat(Ruleset.forBranches("x", "main")
                        .rules(requiredLinearHistory())
                        .bypass(BypassActor.of(RepositoryRole.ADMIN))
                        .toBranchProtections()
                        .result())
                .containsExactly(MAIN.requireLinearHistory().allowDeletions().allowForcePushes());
        assertThat(Ruleset.forBranches("x", "main")
                        .rules(update().allowFetchAndMerge(), deletion(), nonFastForward())
                        .toBranchProtections()
                        .result())
                .containsExactly(MAIN.lockBranch().allowForkSyncing().enforceAdmins());
    }

    @Test
    void saysWhatTheProtectionOfABranchCannotSay() {
        Conversion<List<BranchProtection>> conversion = Ruleset.forBranches("x", "main", "old", "release/*")
                .includeDefaultBranch()
                .exclude("old", "m*", "other")
                .bypass(Team.of("ops").id(7))
                .rules(
                        creation(),
                        update(),
                        mergeQueue(),
                        requiredStatusChecks("test").doNotEnforceOnCreate(),
                        pullRequest(9).allowMergeMethods(MergeMethod.SQUASH).restrictDismissals())
                .extra("new", 1)
                .toBranchProtections();

        assertThat(conversion.result())
                .containsExactly(MAIN.requireChecks("test")
                        .requireReviews(6)
                        .allowDeletions()
                        .allowForcePushes()
                        .enforceAdmins());
        assertThat(conversion.left())
                .extracting(Conversion.Left::toString)
                .containsExactly(
                        "bypass_actors: Team 7 bypasses the ruleset (always), but only administrators can bypass all of a"
                                + " branch's protection; it is bound now",
                        "creation: the protection of a branch has no such rule",
                        "update: who bypasses the ruleset may push, but the protection of a branch names them by their names,"
                                + " which the ruleset does not know; everybody with write access may push now",
                        "merge_queue: the protection of a branch has no such rule",
                        "do_not_enforce_on_create: the protection of a branch has no such setting",
                        "required_approving_review_count: the protection of a branch asks for 6 approvals at most, not 9; it"
                                + " asks for 6 now",
                        "allowed_merge_methods: the protection of a branch has no such setting",
                        "dismissal_restriction: the protection of a branch names who may dismiss reviews by their names,"
                                + " which the ruleset does not know; everybody with write access may now",
                        "include: \"refs/heads/release/*\" can be any branch, but GitHub's REST API protects one branch by its"
                                + " exact name; it is not protected now",
                        "include: \"~DEFAULT_BRANCH\" can be any branch, but GitHub's REST API protects one branch by its"
                                + " exact name; it is not protected now",
                        "exclude: \"refs/heads/m*\" can be any branch; the branches that are included by name are protected"
                                + " even if it matches them",
                        "new: this library does not know what it means");
    }

    @Test
    void aRulesetThatDoesNotBindProtectsNothing() {
        Conversion<List<BranchProtection>> conversion = Ruleset.forBranches("x", "main")
                .enforcement(Ruleset.Enforcement.EVALUATE)
                .toBranchProtections();

        assertThat(conversion.result()).isEmpty();
        assertThat(conversion.left())
                .extracting(Conversion.Left::toString)
                .containsExactly(
                        "enforcement: the ruleset is \"evaluate\", but the protection of a branch is always active;"
                                + " nothing is protected now");
    }

    @Property
    void whatOneRulesetSaysIsTheSameThereAndBack(@ForAll("protections") BranchProtection protection) {
        Conversion<List<BranchRuleset>> conversion = protection.toRulesets();

        assertThat(conversion.result()).extracting(Ruleset::name).doesNotHaveDuplicates();
        assertThat(conversion.result())
                .allSatisfy(ruleset -> assertThat(ruleset.rules()).isNotEmpty());
        if (conversion.isComplete() && conversion.result().size() == 1) {
            BranchRuleset only = conversion.result().get(0);
            Conversion<List<BranchProtection>> back = only.toBranchProtections();
            if (back.isComplete()) {
                assertThat(back.result()).containsExactly(asBoundBy(only, protection));
            }
        }
    }

    /** Administrators are bound if the one ruleset binds them: what is in it may bind them in any case. */
    private static BranchProtection asBoundBy(BranchRuleset only, BranchProtection protection) {
        return protection.with(Switch.ENFORCE_ADMINS, only.bypassActors().isEmpty());
    }

    @Provide
    Arbitrary<BranchProtection> protections() {
        return Protections.any();
    }
}
