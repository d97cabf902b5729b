package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeownersTest {

    @Test
    void namesOwnersLineByLineInTheirOrder() {
        Codeowners owners = Codeowners.none()
                .comment("All files\nunless a line below says otherwise\n")
                .owners("*", Team.of("app"))
                .owners("*.sql", User.of("octocat"), Team.of("dba").id(3))
                .owners("/legal/", "legal@example.com", "@other/lawyers", "@octocat")
                .nobody("/legal/drafts/");

        assertThat(owners.text("acme")).isEqualTo("""
                # All files
                # unless a line below says otherwise
                * @acme/app
                *.sql @octocat @acme/dba
                /legal/ legal@example.com @other/lawyers @octocat
                /legal/drafts/
                """);
        assertThat(Codeowners.none().owners("*", Team.of("app"))).hasToString("* @OWNER/app\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/my file.md, /docs/my\\ file.md",
        "/docs/my\\ file.md, /docs/my\\ file.md",
        "a b c, a\\ b\\ c",
        "apps/**/test?.js, apps/**/test?.js"
    })
    void escapesSpaces(String pattern, String written) {
        assertThat(Codeowners.none().nobody(pattern).text("acme")).isEqualTo(written + "\n");
    }

    @Test
    void equalsWhatSaysTheSame() {
        Codeowners owners = Codeowners.none().owners("*", Team.of("app"));

        assertThat(owners)
                .isEqualTo(Codeowners.none().owners("*", Team.of("app")))
                .hasSameHashCodeAs(Codeowners.none().owners("*", Team.of("app")))
                .isNotEqualTo(Codeowners.none().owners("*", Team.of("ops")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | is empty: write * for all files",
                "!*.md   | begins with !, which CODEOWNERS does not know: call nobody(...) with the pattern behind it",
                "#a      | begins with #, which begins a comment even behind a backslash: name the files in another way",
                "\\#a    | begins with #, which begins a comment even behind a backslash: name the files in another way",
                "[ab].md | has a range of characters in [ ], which CODEOWNERS does not know: write one line for each",
            })
    void rejectsPatternsThatGitHubDoesNotKnow(String pattern, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codeowners.none().owners(pattern, Team.of("app")))
                .withMessage("pattern \"" + pattern + "\" of code owners " + reason);
    }

    @Test
    void rejectsLineBreaksInPatterns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codeowners.none().nobody("a\n* @evil"))
                .withMessage(
                        "pattern \"a\n* @evil\" of code owners has a tab or a line break, which a line cannot hold:"
                                + " write ? in its place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"octocat", "@", "@acme/", "@acme/Team", "@a b", "mail@host", "a#b@example.com", ""})
    void rejectsWhatIsNoOwner(String owner) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codeowners.none().owners("*", owner))
                .withMessage("owner \"" + owner + "\" of \"*\" is no code owner: write @login, @organisation/team or an"
                        + " e-mail address");
    }
}
