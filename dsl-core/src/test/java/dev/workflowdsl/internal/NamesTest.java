package dev.workflowdsl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

    /** GitHub's own pattern of ids; the length and the reserved prefix come on top. */
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,98}");

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings()
                .withChars("abzABZ_-019 .é/")
                .ofMinLength(0)
                .ofMaxLength(5)
                .flatMap(text -> Arbitraries.of(text, text.repeat(20)));
    }

    @Property
    void takesAnIdExactlyIfGitHubDoes(@ForAll("nearlyIds") String text) {
        boolean valid = ID.matcher(text).matches() && !text.startsWith("__");

        assertThat(takes(text)).isEqualTo(valid);
    }

    private static boolean takes(String id) {
        try {
            return Names.requireId("job", id).equals(id);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("job id ").hasMessageContaining(id.isEmpty() ? "empty" : id);
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_", "_a", "build", "Build-2_x", "a-", "a--b"})
    void handsBackAnId(String id) {
        assertThat(Names.requireId("step", id)).isEqualTo(id);
    }

    @Test
    void rejectsAnEmptyId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("job", ""))
                .withMessage("job id is empty: give it a name such as \"build\"");
    }

    @Test
    void rejectsAnIdWithAForeignCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("job", "unit tests"))
                .withMessage("job id \"unit tests\" has \" \" at position 5, but it begins with a letter or _ and goes"
                        + " on with letters, digits, - and _: rename it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st", "-a", ".a"})
    void rejectsAnIdWithAWrongFirstCharacter(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("step", id))
                .withMessage("step id \"" + id + "\" has \"" + id.charAt(0) + "\" at position 1, but it begins with a"
                        + " letter or _ and goes on with letters, digits, - and _: rename it");
    }

    @Test
    void rejectsAnIdThatIsTooLong() {
        String longest = "x".repeat(99);

        assertThat(Names.requireId("job", longest)).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("job", longest + "y"))
                .withMessage("job id \"" + longest + "y\" has 100 characters, but GitHub allows 99: shorten it");
    }

    @Test
    void rejectsAnIdThatGitHubKeepsForItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("step", "__run"))
                .withMessage("step id \"__run\" begins with \"__\", which GitHub keeps for itself: drop the prefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOKEN", "token", "_x", "A1_"})
    void takesANameOfAVariable(String name) {
        assertThatCode(() -> Names.requireVariableName(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "__own", "with-dash", "_", "A1"})
    void handsBackANameForExpressions(String name) {
        assertThat(Names.requireName("input", name)).isEqualTo(name);
    }

    @Test
    void rejectsANameThatExpressionsCannotReferTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireName("input", ""))
                .withMessage("input name is empty: give it one such as \"version\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireName("axis", "a.b"))
                .withMessage("axis name \"a.b\" has \".\" at position 2, but it begins with a letter or _ and goes on"
                        + " with letters, digits, - and _: rename it");
    }

    @Test
    void rejectsAKeyThatHasAMethodOfItsOwn() {
        assertThat(Names.requireExtraKey("new-key", "name", "if")).isEqualTo("new-key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireExtraKey("IF", "name", "if"))
                .withMessage(
                        "extra key \"IF\" is one that this library knows: use its own method, so that it is checked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireExtraKey("event \"push\"", "tags", List.of("tags")))
                .withMessage("extra key \"tags\" of event \"push\" is one that this library knows: use its own method,"
                        + " so that it is checked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireExtraKey(" "))
                .withMessage("extra key is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnEmptyNameOfAVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireVariableName(""))
                .withMessage("variable name is empty: give the name it has at GitHub");
    }

    @Test
    void rejectsANameOfAVariableWithAForeignCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireVariableName("MY-TOKEN"))
                .withMessage(
                        "variable name \"MY-TOKEN\" has \"-\" at position 3, but such a name has only letters, digits"
                                + " and _, and no digit first: rename it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireVariableName("1A"))
                .withMessage(
                        "variable name \"1A\" has \"1\" at position 1, but such a name has only letters, digits and _,"
                                + " and no digit first: rename it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "lower", "with-dash", "with.dot", "1", "É", "()"})
    void handsBackANameOfAnEnvironmentVariable(String name) {
        assertThat(Names.requireEnvName(name)).isEqualTo(name);
    }

    @Test
    void rejectsAnEmptyNameOfAnEnvironmentVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireEnvName(""))
                .withMessage("name of an environment variable is empty: give it one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "&", " ", "\t", "\n"})
    void rejectsANameOfAnEnvironmentVariableWithAForeignCharacter(String foreign) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireEnvName("A" + foreign + "B"))
                .withMessage("environment variable name \"A" + foreign + "B\" has \"" + foreign
                        + "\" at position 2, but =, & and white space cannot be part of one: rename it");
    }

    @Test
    void handsBackTextAsItIs() {
        assertThat(Names.requireText("script", " x\n")).isEqualTo(" x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void rejectsBlankText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireText("script", text))
                .withMessage("script is empty: leave it out or give it a text");
    }

    @Test
    void rejectsNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Names.requireId("job", null))
                .withMessage(
                        "job id is null: give it a value, or leave the call out; a field is null until its own line"
                                + " has run");
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireName("axis", null));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireVariableName(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireEnvName(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireText("script", null));
    }
}
