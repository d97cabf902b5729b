package dev.workflowdsl.repository;

import static dev.workflowdsl.repository.RepositoryRule.deletion;
import static dev.workflowdsl.repository.RepositoryRule.mergeQueue;
import static dev.workflowdsl.repository.RepositoryRule.nonFastForward;
import static dev.workflowdsl.repository.RepositoryRule.pullRequest;
import static dev.workflowdsl.repository.RepositoryRule.requiredStatusChecks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RulesetTest {

    private static final BranchRuleset MAIN = Ruleset.forBranches("Main", "main");

    @Test
    void hasNoRuleAndBindsEverybodyAtFirst() {
        assertThat(MAIN.name()).isEqualTo("Main");
        assertThat(MAIN.target()).isEqualTo(Ruleset.Target.BRANCH);
        assertThat(MAIN.enforcement()).isEqualTo(Ruleset.Enforcement.ACTIVE);
        assertThat(MAIN.included()).containsExactly("refs/heads/main");
        assertThat(MAIN.excluded()).isEmpty();
        assertThat(MAIN.bypassActors()).isEmpty();
        assertThat(MAIN.rules()).isEmpty();
        assertThat(MAIN.conditions()).isEmpty();
        assertThat(MAIN.extra()).isEmpty();
        assertThat(MAIN.origin().map(Origin::toString).orElseThrow()).contains("RulesetTest.java");
    }

    @Test
    void writesPatternsAsGitHubWantsThem() {
        assertThat(Ruleset.forBranches("x", "main", "refs/heads/a", "~DEFAULT_BRANCH", "release/*", "main")
                        .included())
                .containsExactly("refs/heads/main", "refs/heads/a", "~DEFAULT_BRANCH", "refs/heads/release/*");
        assertThat(Ruleset.forDefaultBranch("x").included()).containsExactly("~DEFAULT_BRANCH");
        assertThat(Ruleset.forAllBranches("x").exclude("tmp/*").included()).containsExactly("~ALL");
        assertThat(Ruleset.forAllBranches("x").exclude("tmp/*").excluded()).containsExactly("refs/heads/tmp/*");
        assertThat(Ruleset.forTags("x", "v*", "refs/tags/w*").included())
                .containsExactly("refs/tags/v*", "refs/tags/w*");
        assertThat(Ruleset.forAllTags("x").included()).containsExactly("~ALL");
    }

    @Test
    void rejectsPatternsOfOtherRefs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.include("refs/tags/v1"))
                .withMessage(
                        "ref pattern \"refs/tags/v1\" does not begin with \"refs/heads/\", but the ruleset is about"
                                + " branch refs: write another ruleset for it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruleset.forTags("x", "~DEFAULT_BRANCH"))
                .withMessage(
                        "ref pattern \"~DEFAULT_BRANCH\" begins with ~ as GitHub's words do, but a ruleset about tag"
                                + " refs knows only ~ALL: write one of these, or a pattern");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.exclude("~all"))
                .withMessage(
                        "ref pattern \"~all\" begins with ~ as GitHub's words do, but a ruleset about branch refs knows"
                                + " only ~ALL and ~DEFAULT_BRANCH: write one of these, or a pattern");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.exclude(" "))
                .withMessage("ref pattern is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruleset.forPushes(""))
                .withMessage("name of a ruleset is empty: leave it out or give it a text");
    }

    @Test
    void aRuleTakesThePlaceOfOneOfTheSameType() {
        BranchRuleset ruleset = MAIN.rules(pullRequest(1), deletion()).rules(pullRequest(2));

        assertThat(ruleset.rules()).isEqualTo(List.of(pullRequest(2), deletion()));
        assertThat(ruleset.rules(List.of(nonFastForward())).rules())
                .isEqualTo(List.of(pullRequest(2), deletion(), nonFastForward()));
    }

    @Test
    void rejectsTwoRulesOfATypeAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.rules(pullRequest(1), pullRequest(2)))
                .withMessage(
                        "rule \"pull_request\" is given twice for ruleset \"Main\": put both into one, or write another"
                                + " ruleset");
    }

    @Test
    void addsChecksToTheRuleThatHasThem() {
        assertThat(MAIN.requireChecks("test").rules()).isEqualTo(List.of(requiredStatusChecks("test")));
        assertThat(MAIN.rules(requiredStatusChecks("test").requireUpToDate(), deletion())
                        .requireChecks("lint", "test")
                        .requireChecks(
                                RequiredCheck.of("cla").from(App.of("cla").id(5)))
                        .rules())
                .isEqualTo(List.of(
                        requiredStatusChecks("test", "lint")
                                .requireChecks(RequiredCheck.of("cla")
                                        .from(App.of("cla").id(5)))
                                .requireUpToDate(),
                        deletion()));
    }

    @Test
    void namesWhomItDoesNotBind() {
        BranchRuleset ruleset = MAIN.bypass(
                        User.of("octocat").id(1), Team.of("ops"), App.of("bot").id(3))
                .bypass(BypassActor.of(RepositoryRole.MAINTAIN), BypassActor.deployKeys());

        assertThat(ruleset.bypassActors())
                .extracting(BypassActor::type, BypassActor::id, BypassActor::mode)
                .containsExactly(
                        tuple("User", Optional.of(1L), "always"),
                        tuple("Team", Optional.empty(), "always"),
                        tuple("Integration", Optional.of(3L), "always"),
                        tuple("RepositoryRole", Optional.of(2L), "always"),
                        tuple("DeployKey", Optional.empty(), "always"));
        assertThat(ruleset.bypass(BypassActor.of(Team.of("ops")).byPullRequest())
                        .bypassActors())
                .hasSize(5)
                .endsWith(BypassActor.of(Team.of("ops")).mode(BypassActor.Mode.PULL_REQUEST));
    }

    @Test
    void rejectsBypassesThatGitHubDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BypassActor.deployKeys().byPullRequest())
                .withMessage("bypass mode \"pull_request\" is not for deploy keys, which merge nothing: let them bypass"
                        + " always, or leave them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruleset.forPushes("No binaries")
                        .bypass(BypassActor.of(RepositoryRole.ADMIN).byPullRequest()))
                .withMessage("bypass mode \"pull_request\" is for rulesets about branches, but \"No binaries\" is about"
                        + " push: let the actor bypass always, or leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BypassActor.other("EnterpriseOwner", 0))
                .withMessage(
                        "id \"0\" of bypass actor \"EnterpriseOwner\" is not a positive number of at most 15 digits: ask"
                                + " GitHub for it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepositoryRole.of(-2))
                .withMessage(
                        "id \"-2\" of a repository role is not a positive number of at most 15 digits: ask GitHub for"
                                + " it");
    }

    @Test
    void looksUpTheNumbersThatAreNotKnown() {
        ApiCall call = Rulesets.FULL_BRANCH
                .bypass(User.of("hubot"), App.of("bot"))
                .rules(pullRequest(1)
                        .requireReviewers(RequiredReviewer.of(Team.of("dba"), 1, "*.sql"))
                        .restrictDismissals(Dismisser.of(Team.of("ops"))))
                .calls("acme/app")
                .get(0);

        assertThat(call.lookups())
                .containsExactly(
                        new ApiCall.Lookup("{team:ops}", "/orgs/acme/teams/ops", "id"),
                        new ApiCall.Lookup("{user:hubot}", "/users/hubot", "id"),
                        new ApiCall.Lookup("{app:bot}", "/apps/bot", "id"),
                        new ApiCall.Lookup("{team:dba}", "/orgs/acme/teams/dba", "id"));
    }

    @Test
    void textThatLooksLikeANumberToLookUpStaysAsItIs() {
        assertThat(MAIN.requireChecks("{team:ops}").calls("acme/app").get(0).lookups())
                .isEmpty();
    }

    @Test
    void callsGitHubForANewOneOrTheOneOfThatName() {
        assertThat(MAIN.calls("acme/app"))
                .containsExactly(ApiCall.of(
                                ApiCall.Method.POST,
                                "/repos/acme/app/rulesets",
                                MAIN.payload(),
                                "set up ruleset \"Main\"")
                        .unless(new ApiCall.Existing(
                                Optional.empty(),
                                Map.of("name", "Main", "source_type", "Repository"),
                                "id",
                                ApiCall.Method.PUT)));
    }

    @Test
    void callsTheOrganisationForItsRulesets() {
        BranchRuleset ruleset = Rulesets.ORGANIZATION.bypass(Team.of("ops"));

        assertThat(ruleset.organizationCalls("acme"))
                .containsExactly(ApiCall.of(
                                ApiCall.Method.POST,
                                "/orgs/acme/rulesets",
                                ruleset.payload(),
                                "set up ruleset \"House rules\"")
                        .unless(new ApiCall.Existing(
                                Optional.empty(),
                                Map.of("name", "House rules", "source_type", "Organization"),
                                "id",
                                ApiCall.Method.PUT))
                        .after(List.of(new ApiCall.Lookup("{team:ops}", "/orgs/acme/teams/ops", "id"))));
    }

    @Test
    void rejectsCallsForTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulesets.ORGANIZATION.calls("acme/app"))
                .withMessage("ruleset \"House rules\" chooses repositories, which only an organisation can: take"
                        + " organizationCalls, or leave inRepositories out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.organizationCalls("acme"))
                .withMessage(
                        "ruleset \"Main\" does not choose repositories, which a ruleset of an organisation must: add"
                                + " inRepositories(RepositoryCondition.all())");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulesets.ORGANIZATION.rules(mergeQueue()).organizationCalls("acme"))
                .withMessage(
                        "rule \"merge_queue\" of ruleset \"House rules\" is not for rulesets of organisations: leave it"
                                + " to the repositories");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ids | {\"repository_id\": {\"repository_ids\": [7, 8]}}",
                "names | {\"repository_name\": {\"include\": [\"service-*\"], \"exclude\": []}}",
                "all | {\"repository_name\": {\"include\": [\"~ALL\"], \"exclude\": []}}",
                "property | {\"repository_property\": {\"include\": [{\"name\": \"kind\", \"property_values\": [\"a\"],"
                        + " \"source\": \"custom\"}], \"exclude\": []}}"
            })
    void choosesRepositories(String kind, String json) {
        Map<String, RepositoryCondition> conditions = Map.of(
                "ids", RepositoryCondition.ids(7, 8),
                "names", RepositoryCondition.named("service-*"),
                "all", RepositoryCondition.all(),
                "property", RepositoryCondition.property("kind", "a"));

        assertThat(Data.ofJson(conditions.get(kind).toString())).isEqualTo(Data.ofJson(json));
        assertThat(MAIN.inRepositories(conditions.get(kind)).conditions())
                .isEqualTo(((Data.Obj) Data.ofJson(json)).properties());
    }

    @Test
    void rejectsConditionsThatChooseNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(RepositoryCondition::named)
                .withMessage("repositories are chosen by no pattern: give one, or take all repositories");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepositoryCondition.named(""))
                .withMessage("repository pattern is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepositoryCondition.ids(0))
                .withMessage(
                        "id \"0\" of a repository is not a positive number of at most 15 digits: ask GitHub for it");
    }

    @Test
    void isAnotherValueAfterEachCall() {
        List<BranchRuleset> changed = List.of(
                MAIN,
                MAIN.include("a"),
                MAIN.includeDefaultBranch(),
                MAIN.exclude("a"),
                MAIN.enforcement(Ruleset.Enforcement.DISABLED),
                MAIN.bypass(Team.of("ops")),
                MAIN.bypass(BypassActor.deployKeys()),
                MAIN.bypass(BypassActor.organizationAdmins()),
                MAIN.rules(deletion()),
                MAIN.requireChecks("a"),
                MAIN.inRepositories(RepositoryCondition.all()),
                MAIN.extra("new", 1),
                Ruleset.forBranches("Other", "main"));

        assertThat(changed).doesNotHaveDuplicates();
        assertThat(MAIN)
                .isEqualTo(Ruleset.forBranches("Main", "main"))
                .hasSameHashCodeAs(Ruleset.forBranches("Main", "main"))
                .hasToString(MAIN.payload().toJson());
        assertThat(Ruleset.forAllTags("x")).isNotEqualTo(Ruleset.forAllBranches("x"));
    }

    @Test
    void rejectsExtraKeysThatItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIN.extra("rules", List.of()))
                .withMessage(
                        "extra key \"rules\" of a ruleset is one that this library knows: use its own method, so that it"
                                + " is checked");
    }
}
