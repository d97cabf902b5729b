package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of answers that are not as usual. */
final class BranchProtectionReadTest {

    private static final BranchProtection MAIN = BranchProtection.of("main");

    @Test
    void keepsTheNumbersOfActors() {
        assertThat(read("{'restrictions': {'users': [{'login': 'octocat', 'id': 1}],"
                                + " 'teams': [{'slug': 'ops', 'id': 22}], 'apps': [{'slug': 'bot', 'id': 333}]}}")
                        .pushers())
                .contains(List.of(
                        User.of("octocat").id(1),
                        Team.of("ops").id(22),
                        App.of("bot").id(333)));
    }

    @Test
    void readsChecksWithoutAnAppAsThoseFromAny() {
        assertThat(read("{'required_status_checks': {'strict': true, 'contexts': ['a'],"
                        + " 'checks': [{'context': 'a', 'app_id': null}]}}"))
                .isEqualTo(MAIN.requireChecks("a").requireUpToDate());
        assertThat(read("{'required_status_checks': {'contexts': ['a', 'b']}}"))
                .isEqualTo(MAIN.requireChecks("a", "b"));
        assertThat(read("{'required_status_checks': {'checks': [{'context': 'a'}]}}"))
                .isEqualTo(MAIN.requireChecks(RequiredCheck.of("a").fromLatestApp()));
    }

    @Test
    void takesNoChecksForNoneThatAreRequired() {
        assertThat(read("{'required_status_checks': {'strict': false, 'contexts': [], 'checks': []}}"))
                .isEqualTo(MAIN);
    }

    @Test
    void takesReviewsWithoutANumberForOneApproval() {
        assertThat(read("{'required_pull_request_reviews': {}}")).isEqualTo(MAIN.requireReviews(1));
    }

    @Test
    void keepsKeysThatItDoesNotKnow() {
        assertThat(read("{'url': 'x', 'name': 'main', 'protection_url': 'x', 'enabled': true,"
                        + " 'new_switch': {'enabled': true}, 'new_number': 3, 'new_null': null}"))
                .isEqualTo(MAIN.extra("new_switch", true).extra("new_number", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | protection of branch \"main\" is not the answer of GitHub: it is a list, but an object is expected",
                "{'lock_branch': 3} | protection of branch \"main\": \"lock_branch\" is the number 3, but true, false or an"
                        + " object with \"enabled\" is expected there",
                "{'lock_branch': {'enabled': 'yes'}} | protection of branch \"main\": \"lock_branch.enabled\" is a text, but"
                        + " true, false or an object with \"enabled\" is expected there",
                "{'restrictions': []} | protection of branch \"main\": \"restrictions\" is a list, but an object is expected"
                        + " there",
                "{'restrictions': {'teams': 'ops'}} | protection of branch \"main\": \"restrictions.teams\" is a text, but a"
                        + " list is expected there",
                "{'restrictions': {'teams': [{'slug': 'ops'}, 'x']}} | protection of branch \"main\":"
                        + " \"restrictions.teams[1]\" is a text, but an object is expected there",
                "{'restrictions': {'teams': [{'id': 7}]}} | protection of branch \"main\": \"restrictions.teams[0].slug\" is"
                        + " missing, but a text is expected there",
                "{'restrictions': {'teams': [{'slug': 'ops', 'id': 1.5}]}} | protection of branch \"main\":"
                        + " \"restrictions.teams[0].id\" is the number 1.5, but a whole number is expected there",
                "{'restrictions': {'teams': [{'slug': 'ops', 'id': 0}]}} | protection of branch \"main\" in"
                        + " \"restrictions.teams[0]\": id \"0\" of team \"ops\" is not positive: ask GitHub for it, or leave"
                        + " it out",
                "{'required_status_checks': {'checks': [{'app_id': 1}]}} | protection of branch \"main\":"
                        + " \"required_status_checks.checks[0].context\" is missing, but a text is expected there",
                "{'required_status_checks': {'checks': [{'context': 'a', 'app_id': 0}]}} | protection of branch \"main\" in"
                        + " \"required_status_checks.checks[0]\": id \"0\" of the app of required check \"a\" is not a positive"
                        + " number of at most 15 digits: ask GitHub for it",
                "{'required_status_checks': {'contexts': [true]}} | protection of branch \"main\":"
                        + " \"required_status_checks.contexts[0]\" is true, but a text is expected there",
                "{'required_pull_request_reviews': {'required_approving_review_count': 9}} | protection of branch \"main\":"
                        + " \"required_pull_request_reviews.required_approving_review_count\" is the number 9, but a number"
                        + " from 0 to 6 is expected there",
                "{'required_pull_request_reviews': {'required_approving_review_count': 5000000000}} | protection of branch"
                        + " \"main\": \"required_pull_request_reviews.required_approving_review_count\" is the number"
                        + " 5000000000, but a number from 0 to 6 is expected there"
            })
    void rejectsAnAnswerOfAnotherShape(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    @Test
    void rejectsWhatIsNoJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("<html>"))
                .withMessageStartingWith(
                        "protection of branch \"main\" is not the answer of GitHub: no JSON from character 1");
    }

    @Test
    void rejectsMoreThanGitHubAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(" ".repeat(10_000_001)))
                .withMessage(
                        "protection of branch \"main\" has 10000001 characters, but at most 10000000 are read: pass the"
                                + " answer for one thing at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[".repeat(5_000_000)))
                .withMessage(
                        "protection of branch \"main\" is not the answer of GitHub: no JSON that can be read: it is"
                                + " nested too deep, or a text or a number in it is too long");
    }

    private static BranchProtection read(String json) {
        return BranchProtection.read("main", json.replace('\'', '"'));
    }
}
