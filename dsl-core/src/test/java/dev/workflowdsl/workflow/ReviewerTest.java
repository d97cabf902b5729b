package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReviewerTest {

    @Test
    void isNamedAndMayHaveANumber() {
        assertThat(User.of("octocat").id()).isEmpty();
        assertThat(User.of("octocat").id(583231).id()).contains(583231L);
        assertThat(User.of("octocat")).hasToString("@octocat");
        assertThat(Team.of("ops").id()).isEmpty();
        assertThat(Team.of("ops").id(3).id()).contains(3L);
        assertThat(Team.of("ops")).hasToString("ops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"octocat", "Mona-Lisa", "mona_acme", "a", "7up", "old-"})
    void takesLogins(String login) {
        assertThat(User.of(login).login()).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@octocat", "octo cat", "-octocat", "dependabot[bot]"})
    void rejectsWhatIsNoLogin(String login) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> User.of(login))
                .withMessage("user \"" + login + "\" is no login of GitHub, which has letters, digits, - and _ only:"
                        + " write the name of the account without @");
    }

    @Test
    void rejectsATeamAsUser() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> User.of("acme/ops"))
                .withMessage("user \"acme/ops\" is named like a team: write Team.of(...) with what stands behind the"
                        + " slash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ops", "@ops", "ops team", "-ops"})
    void rejectsWhatIsNoSlug(String slug) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of(slug))
                .withMessage("team \"" + slug + "\" is no slug, which has lower case letters, digits, - and _ only:"
                        + " take the last part of the team's address at GitHub");
    }

    @Test
    void rejectsATeamWithItsOrganisation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("acme/ops"))
                .withMessage("team \"acme/ops\" names its organisation, but a team is always one of the repository's"
                        + " owner: write what stands behind the slash");
    }

    @Test
    void rejectsANumberThatGitHubNeverGives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> User.of("octocat").id(0))
                .withMessage("id \"0\" of user \"octocat\" is not positive: ask GitHub for it, or leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of("ops").id(-3))
                .withMessage("id \"-3\" of team \"ops\" is not positive: ask GitHub for it, or leave it out");
    }
}
