package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GlobsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main",
                "*",
                "**",
                "!dependabot/**",
                "release/**",
                "v[0-9]+.[0-9]+.[0-9]+*",
                "v4.2.0-M[0-9]",
                "maintenance/2.[0-3].x",
                "[1-9]+.[0-9]+.x",
                "*.X",
                "renovate/**/*",
                "conda_*",
                "[CM]ain",
                "[a-zA-Z]?",
                "fix\\!",
                "c\\+\\+",
                "ünï/çødé",
                "#42",
                "@scope/name@1.0"
            })
    void takesPatternsOfBranchesAndTags(String pattern) {
        assertThat(Push.toBranches("**", pattern)
                        .tags("**", pattern)
                        .configuration()
                        .entries()
                        .keys())
                .containsExactly("branches", "tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**.md",
                "docs/**",
                "!docs/**",
                "*",
                "**/*.go",
                "**requirements.txt",
                "a b/c d",
                "src/transformers/models/*/modeling_*",
                ".github/workflows/*.yml",
                "*.jsx?",
                "a:b^c~d",
                "weird\\[name\\]",
                "back\\\\slash",
                "dot../file.",
                "x.lock"
            })
    void takesPatternsOfPaths(String pattern) {
        assertThat(Push.any().paths("**", pattern).configuration().entries().keys())
                .containsExactly("paths");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^foo-     | has \"^\" at position 1, which git allows in no branch",
                "a b       | has \" \" at position 2, which git allows in no branch",
                "a~1       | has \"~\" at position 2, which git allows in no branch",
                "a:b       | has \":\" at position 2, which git allows in no branch",
                "x\\*      | has \"*\" at position 3, which git allows in no branch",
                "x\\\\y    | has \"\\\" at position 3, which git allows in no branch",
                "[^a]      | has \"^\" at position 2, which git allows in no branch"
            })
    void rejectsWhatGitAllowsInNoRef(String pattern, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.toBranches(pattern))
                .withMessage("branch pattern \"" + pattern + "\" " + fault
                        + ": write a pattern of *, **, ?, + and [] (regular expressions do not work here)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "v*+        | has \"+\" at position 3 without a character before it to repeat: write * for any characters, or \\+ for the character itself",
                "?x         | has \"?\" at position 1 without a character before it to repeat: write * for any characters, or \\? for the character itself",
                "v[9-1]     | has the range \"9-1\", which holds no character: let a range go up within a-z, A-Z or 0-9",
                "v[a-Z]     | has the range \"a-Z\", which holds no character: let a range go up within a-z, A-Z or 0-9",
                "v[0-9      | has a \"[\" at position 2 without its \"]\": close it, or write \\[ for itself",
                "v[]        | has an empty \"[]\" at position 2: name characters in it, for example [0-9]",
                "a\\d       | has \"\\\" at position 2 before a character that needs none: put it only before [, ?, +, *, \\ and !, and write / between directories",
                "a\\        | has \"\\\" at position 2 before a character that needs none: put it only before [, ?, +, *, \\ and !, and write / between directories",
                "refs/tags/v1 | begins with refs/, but it is compared with the short name: leave refs/heads/ or refs/tags/ out",
                "!/v1       | has an empty part, as no tag has: write / only between parts, or /** at the end",
                "v1/        | has an empty part, as no tag has: write / only between parts, or /** at the end",
                "a//b       | has an empty part, as no tag has: write / only between parts, or /** at the end",
                "v1.        | matches no tag, since git refuses .., @{ and a dot at the end: correct it",
                "a..b       | matches no tag, since git refuses .., @{ and a dot at the end: correct it",
                "a@{b       | matches no tag, since git refuses .., @{ and a dot at the end: correct it",
                "a/.b       | has the part \".b\", but in git none begins with a dot or ends with .lock: correct it",
                "a.lock/b   | has the part \"a.lock\", but in git none begins with a dot or ends with .lock: correct it"
            })
    void rejectsWhatNoTagCanMatch(String pattern, String rest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.toTags("**", pattern))
                .withMessage("tag pattern \"" + pattern + "\" " + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " a|begins or ends with white space: remove it",
                "! a|begins or ends with white space: remove it",
                "/docs/**|begins with \"/\", but paths are counted from the root of the repository: remove the \"/\"",
                "docs/|ends with \"/\", but it is compared with files: write \"docs/**\" for all below",
                "./foo/bar.txt|has the part \".\", which no path of a changed file has: name the path from the root of the repository, without ., .. and //",
                "a/../b|has the part \"..\", which no path of a changed file has: name the path from the root of the repository, without ., .. and //",
                "a//b|has the part \"\", which no path of a changed file has: name the path from the root of the repository, without ., .. and //",
                "docs\\api|has \"\\\" at position 5 before a character that needs none: put it only before [, ?, +, *, \\ and !, and write / between directories"
            })
    void rejectsWhatNoPathCanMatch(String pattern, String rest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PullRequest.any().paths("**", pattern))
                .withMessage("path pattern \"" + pattern + "\" " + rest);
    }

    @Test
    void rejectsALineBreakInAPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.any().paths("a\nb"))
                .withMessage("path pattern \"a\nb\" has a line break at position 2:"
                        + " give each pattern as an argument of its own");
    }

    @Property
    void takesEveryPlainName(@ForAll @NotEmpty @CharRange(from = 'a', to = 'z') String name) {
        assertThat(Push.toBranches(name).paths(name).configuration().entries().size())
                .isEqualTo(2);
    }

    @Property
    void neverFailsInAnotherWay(@ForAll String pattern) {
        try {
            assertThat(Push.toBranches("**", pattern).paths("**", pattern)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(pattern);
        }
    }
}
