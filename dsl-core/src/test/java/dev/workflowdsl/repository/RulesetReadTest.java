package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesetReadTest {

    private static final BranchRuleset MAIN = Ruleset.forBranches("x", "main");

    static Stream<Ruleset> rulesets() {
        return Stream.concat(Rulesets.FULL.stream(), Stream.of(Rulesets.ORGANIZATION, Rulesets.REPOSITORIES, MAIN));
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void readsWhatItWrites(Ruleset ruleset) {
        Ruleset read = Ruleset.read(ruleset.payload().toJson());

        assertThat(read).isEqualTo(ruleset).hasSameClassAs(ruleset).hasToString(ruleset.toString());
        assertThat(read.rules().stream().map(Object::getClass).toList())
                .isEqualTo(ruleset.rules().stream().map(Object::getClass).toList());
    }

    @Test
    void takesBranchesForTheTargetThatIsNotThere() {
        assertThat(read("{'name': 'x', 'enforcement': 'active', 'conditions': {'ref_name': {'include':"
                        + " ['refs/heads/main']}}}"))
                .isEqualTo(MAIN);
    }

    @Test
    void keepsRulesThatItDoesNotKnow() {
        BranchRuleset read = (BranchRuleset) read("{'name': 'x', 'enforcement': 'active', 'conditions': {'ref_name':"
                + " {'include': ['refs/heads/main']}}, 'rules': [{'type': 'new_rule', 'parameters': {'a': [1]}, 'ruleset_id':"
                + " 3}, {'type': 'max_file_size', 'parameters': {'max_file_size': 5}}, {'type': 'pull_request'}, {'type':"
                + " 'deletion', 'parameters': {'new': true}}]}");

        assertThat(read.rules())
                .extracting(RepositoryRule::type)
                .containsExactly("new_rule", "max_file_size", "pull_request", "deletion");
        assertThat(read.rules()).hasOnlyElementsOfType(OtherRule.class);
        assertThat(read.rules().get(0)).isEqualTo(RepositoryRule.other("new_rule", Map.of("a", List.of(1))));
        assertThat(Ruleset.read(read.toString())).isEqualTo(read);
    }

    @Test
    void keepsParametersAndKeysThatItDoesNotKnow() {
        assertThat(read(
                        "{'name': 'x', 'enforcement': 'active', 'new_key': {'a': 1}, 'conditions': {'ref_name': {'include':"
                                + " ['refs/heads/main'], 'exclude': []}}, 'rules': [{'type': 'copilot_code_review', 'parameters':"
                                + " {'review_on_push': true, 'review_draft_pull_requests': false, 'new_parameter': 7}}, {'type':"
                                + " 'update'}]}"))
                .isEqualTo(MAIN.extra("new_key", Map.of("a", 1))
                        .rules(
                                RepositoryRule.copilotCodeReview()
                                        .reviewOnPush()
                                        .extra("new_parameter", 7),
                                RepositoryRule.update()));
    }

    @Test
    void readsActorsAsGitHubSaysThem() {
        assertThat(read("{'name': 'x', 'enforcement': 'active', 'conditions': {'ref_name': {'include':"
                        + " ['refs/heads/main']}}, 'bypass_actors': [{'actor_id': null, 'actor_type': 'OrganizationAdmin'},"
                        + " {'actor_id': 9, 'actor_type': 'DeployKey', 'bypass_mode': 'always'}, {'actor_id': 4, 'actor_type':"
                        + " 'EnterpriseOwner', 'bypass_mode': 'exempt'}]}"))
                .isEqualTo(MAIN.bypass(
                        BypassActor.organizationAdmins(),
                        BypassActor.deployKeys(),
                        BypassActor.other("EnterpriseOwner", 4).mode(BypassActor.Mode.EXEMPT)));
    }

    @Test
    void readsNumbersBeyondTheLimitsOfToday() {
        assertThat(read("{'name': 'x', 'target': 'push', 'enforcement': 'active', 'rules': [{'type': 'max_file_size',"
                                + " 'parameters': {'max_file_size': 5000}}]}")
                        .rules()
                        .get(0)
                        .parameters())
                .hasToString("{max_file_size=Num[value=5000.0]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 | ruleset is not the answer of GitHub: it is the number 3, but an object is expected",
                "{} | ruleset: \"name\" is missing, but a text is expected there",
                "{'name': ' ', 'enforcement': 'active'} | ruleset: name of a ruleset is empty: leave it out or give it a text",
                "{'name': 'x'} | ruleset: \"enforcement\" is missing, but a text is expected there",
                "{'name': 'x', 'enforcement': 'on'} | ruleset: \"enforcement\" is the text \"on\", but one of [disabled,"
                        + " active, evaluate] is expected there",
                "{'name': 'x', 'enforcement': 'active', 'target': 'fork'} | ruleset: \"target\" is the text \"fork\", but one"
                        + " of [branch, tag, push, repository] is expected there",
                "{'name': 'x', 'enforcement': 'active', 'rules': [{}]} | ruleset: \"rules[0].type\" is missing, but a text is"
                        + " expected there",
                "{'name': 'x', 'enforcement': 'active', 'rules': [{'type': 'update', 'parameters': {}}]} | ruleset:"
                        + " \"rules[0].parameters.update_allows_fetch_and_merge\" is missing, but true or false is expected"
                        + " there",
                "{'name': 'x', 'enforcement': 'active', 'rules': [{'type': 'required_status_checks', 'parameters':"
                        + " {'strict_required_status_checks_policy': true, 'required_status_checks': [{'context': 'a'},"
                        + " {'integration_id': 3}]}}]} | ruleset:"
                        + " \"rules[0].parameters.required_status_checks[1].context\" is missing, but a text is expected"
                        + " there",
                "{'name': 'x', 'enforcement': 'active', 'bypass_actors': [{'actor_id': 'x', 'actor_type': 'Team'}]} |"
                        + " ruleset: \"bypass_actors[0].actor_id\" is a text, but a whole number is expected there",
                "{'name': 'x', 'enforcement': 'active', 'conditions': {'ref_name': {'include': 'main'}}} | ruleset:"
                        + " \"conditions.ref_name.include\" is a text, but a list is expected there"
            })
    void rejectsAnAnswerOfAnotherShape(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    private static Ruleset read(String json) {
        return Ruleset.read(json.replace('\'', '"'));
    }
}
