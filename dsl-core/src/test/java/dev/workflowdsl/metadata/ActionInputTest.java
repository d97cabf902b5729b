package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.ExpressionSyntaxException;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class ActionInputTest {

    private static final ActionInput VERSION = ActionInput.of("java-version");

    @Test
    void isOptionalAndHasNothingButItsNameAtFirst() {
        assertThat(VERSION.name()).isEqualTo("java-version");
        assertThat(VERSION.description()).isEmpty();
        assertThat(VERSION.isRequired()).isFalse();
        assertThat(VERSION.defaultValue()).isEmpty();
        assertThat(VERSION.deprecationMessage()).isEmpty();
        assertThat(VERSION.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void keepsWhatIsSaidOfIt() {
        ActionInput input = VERSION.description("The JDK to install")
                .required()
                .defaultValue("21")
                .deprecated("Use java-version-file")
                .extra("enum", "x");

        assertThat(input.name()).isEqualTo("java-version");
        assertThat(input.description()).hasValue("The JDK to install");
        assertThat(input.isRequired()).isTrue();
        assertThat(input.defaultValue()).hasValue(Template.of("21"));
        assertThat(input.deprecationMessage()).hasValue("Use java-version-file");
        assertThat(input.extra()).isEqualTo(Mapping.empty().plus("enum", Value.of("x")));
    }

    @Test
    void doesNotChangeWhenACopyIsMade() {
        assertThat(VERSION.required().description("The JDK to install")).isNotEqualTo(VERSION);
        assertThat(VERSION).isEqualTo(ActionInput.of("java-version")).hasSameHashCodeAs(ActionInput.of("java-version"));
    }

    @Test
    void takesAComputedDefault() {
        assertThat(VERSION.defaultValue(Contexts.github().actor()).defaultValue())
                .hasValue(Template.of("${{ github.actor }}"));
        assertThat(VERSION.defaultValue("v${{ github.run_number }}").defaultValue())
                .hasValue(Template.of("v${{ github.run_number }}"));
        assertThat(VERSION.defaultValue(Secret.GITHUB_TOKEN.value()).defaultValue())
                .hasValue(Template.of("${{ secrets.GITHUB_TOKEN }}"));
    }

    @Test
    void refersToItsValue() {
        assertThat(VERSION.value()).isEqualTo(Contexts.inputs("java-version").asString());
        assertThat("jdk-" + VERSION).isEqualTo("jdk-${{ inputs.java-version }}");
    }

    @Test
    void knowsTheLineThatMadeIt() {
        assertThat(VERSION.origin().orElseThrow().className())
                .isEqualTo(getClass().getName());
        assertThat(VERSION.required().origin()).isEqualTo(VERSION.origin());
    }

    @Test
    void rejectsANameThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionInput.of(""))
                .withMessage("input name is empty: give it one such as \"version\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionInput.of("java version"))
                .withMessage("input name \"java version\" has \" \" at position 5, but it begins with a letter or _ and"
                        + " goes on with letters, digits, - and _: rename it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionInput.of("2fa"))
                .withMessage("input name \"2fa\" has \"2\" at position 1, but it begins with a letter or _ and goes on"
                        + " with letters, digits, - and _: rename it");
    }

    @Test
    void acceptsLettersDigitsHyphensAndUnderscores() {
        assertThat(ActionInput.of("_a-B_9").name()).isEqualTo("_a-B_9");
    }

    @Test
    void rejectsAnExpressionInItsDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.description("Defaults to ${{ github.token }}"))
                .withMessage("description of input \"java-version\" \"Defaults to ${{ github.token }}\" holds an"
                        + " expression, but GitHub computes none there: write the text itself");
    }

    @Test
    void rejectsAnEmptyDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.description(""))
                .withMessage("description of input \"java-version\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnExpressionInItsDeprecationMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.deprecated("Use ${{ inputs.x }}"))
                .withMessage(
                        "deprecation message of input \"java-version\" \"Use ${{ inputs.x }}\" holds an expression,"
                                + " but GitHub computes none there: write the text itself");
    }

    @Test
    void rejectsAnEmptyDeprecationMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.deprecated(" "))
                .withMessage("deprecation message of input \"java-version\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAMalformedExpressionInItsDefault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.defaultValue("${{ github. }}"))
                .isInstanceOf(ExpressionSyntaxException.class);
    }

    @Test
    void rejectsAnExtraKeyThatHasAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERSION.extra("DeprecationMessage", "x"))
                .withMessage("extra key \"DeprecationMessage\" is one that this library knows: use its own method, so"
                        + " that it is checked");
    }
}
