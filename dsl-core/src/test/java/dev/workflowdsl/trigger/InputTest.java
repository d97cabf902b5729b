package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class InputTest {

    enum Target {
        STAGING,
        PRODUCTION_EU
    }

    enum Nobody {}

    enum Size {
        SMALL,
        TINY;

        @Override
        public String toString() {
            return "s";
        }
    }

    @Test
    void writesAllKindsForAStartByHand() {
        assertThat(WorkflowDispatch.with(
                        Input.string("tag").required().description("The tag to release"),
                        Input.number("retries").defaultValue(3),
                        Input.bool("dry-run").defaultValue(true),
                        Input.choice("level", "debug", "info").defaultValue("info"),
                        Input.choice("target", Target.class).defaultValue(Target.PRODUCTION_EU),
                        Input.environment("environment").extra("later", "x")))
                .hasToString("""
                workflow_dispatch:
                  inputs:
                    tag:
                      description: The tag to release
                      required: true
                      type: string
                    retries:
                      default: 3
                      type: number
                    dry-run:
                      default: true
                      type: boolean
                    level:
                      default: info
                      type: choice
                      options: [debug, info]
                    target:
                      default: production-eu
                      type: choice
                      options: [staging, production-eu]
                    environment:
                      type: environment
                      later: x""");
    }

    @Test
    void writesChoicesAndEnvironmentsAsTextForACall() {
        assertThat(WorkflowCall.with(
                        Input.choice("target", Target.class).defaultValue(Target.STAGING),
                        Input.environment("environment"),
                        Input.choice("level", "debug", "info"),
                        Input.bool("dry-run")))
                .hasToString("""
                workflow_call:
                  inputs:
                    target:
                      default: staging
                      type: string
                    environment:
                      type: string
                    level:
                      type: string
                    dry-run:
                      type: boolean""");
    }

    @Test
    void readsItsValue() {
        assertThat(Input.string("tag")).hasToString("${{ inputs.tag }}");
        assertThat(Input.string("tag").value().startsWith("v")).hasToString("${{ startsWith(inputs.tag, 'v') }}");
        assertThat(Input.number("retries").value().gt(3)).hasToString("${{ inputs.retries > 3 }}");
        assertThat(Input.bool("dry-run").value().not()).hasToString("${{ !inputs.dry-run }}");
        assertThat(Input.choice("target", Target.class).value().eq(Target.PRODUCTION_EU))
                .hasToString("${{ inputs.target == 'production-eu' }}");
    }

    @Test
    void tellsWhatItIs() {
        ChoiceInput<Target> input = Input.choice("target", Target.class)
                .description("Where to")
                .required()
                .defaultValue(Target.STAGING);
        assertThat(input.name()).isEqualTo("target");
        assertThat(input.type()).isEqualTo("choice");
        assertThat(input.options()).containsExactly("staging", "production-eu");
        assertThat(input.description()).contains("Where to");
        assertThat(input.isRequired()).isTrue();
        assertThat(input.defaultValue()).contains(Template.literal("staging"));
    }

    @Test
    void tellsWhatItIsNot() {
        StringInput input = Input.string("tag");
        assertThat(input.type()).isEqualTo("string");
        assertThat(input.options()).isEmpty();
        assertThat(input.description()).isEmpty();
        assertThat(input.isRequired()).isFalse();
        assertThat(input.defaultValue()).isEmpty();
    }

    static Stream<Input<?>> factories() {
        return Stream.of(
                Input.string("a"),
                Input.number("a"),
                Input.bool("a"),
                Input.choice("a", "x"),
                Input.choice("a", List.of("x", "y")),
                Input.choice("a", Target.class),
                Input.environment("a"),
                Input.string("a").required().description("x").defaultValue("y"));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void keepsTheLineOfItsFactory(Input<?> input) {
        assertThat(input.origin().map(Origin::className)).contains(InputTest.class.getName());
    }

    @Test
    void isEqualByContent() {
        assertThat(Input.string("a").required())
                .isEqualTo(Input.string("a").required())
                .hasSameHashCodeAs(Input.string("a").required())
                .isNotEqualTo(Input.string("a"))
                .isNotEqualTo(Input.bool("a").required())
                .isNotEqualTo(Input.environment("a").required());
        assertThat(Input.choice("a", "x")).isNotEqualTo(Input.choice("a", "y"));
    }

    @Test
    void takesComputedDefaultsInACall() {
        assertThat(WorkflowCall.with(
                        Input.string("name").defaultValue(Contexts.github().repository()),
                        Input.string("greeting").defaultValue("hello ${{ github.actor }}"),
                        Input.bool("push").defaultValue(Expression.raw("github.event_name != 'pull_request'"))))
                .hasToString("""
                workflow_call:
                  inputs:
                    name:
                      default: ${{ github.repository }}
                      type: string
                    greeting:
                      default: hello ${{ github.actor }}
                      type: string
                    push:
                      default: ${{ github.event_name != 'pull_request' }}
                      type: boolean""");
    }

    @Test
    void takesAComputedDefaultOfAChoice() {
        assertThat(Input.choice("level", "debug", "info")
                        .defaultValue(Contexts.github().actor())
                        .defaultValue())
                .contains(Value.of("${{ github.actor }}"));
    }

    @Test
    void rejectsAComputedDefaultInAStartByHand() {
        StringInput input = Input.string("name").defaultValue(Contexts.github().actor());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowDispatch.with(input))
                .withMessage("default \"${{ github.actor }}\" of input \"name\" is an expression,"
                        + " which GitHub computes only in workflow_call: give a constant");
    }

    @Test
    void rejectsADefaultThatIsNoOption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("name", "Tama", "Mike").defaultValue("Chobi"))
                .withMessage("default \"Chobi\" of input \"name\" is none of its options \"[Tama, Mike]\":"
                        + " choose one of them");
    }

    @Test
    void rejectsADefaultThatIsNotFinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.number("age").defaultValue(Double.NaN))
                .withMessage("default \"NaN\" of input \"age\" is not finite: give a number");
    }

    @Test
    void rejectsAMalformedDefault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.string("name").defaultValue("${{ github."));
    }

    @Test
    void rejectsTheSameOptionTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("name", "a", "b", "a"))
                .withMessage("option \"a\" of input \"name\" is there twice, so nobody could tell which was meant:"
                        + " name it once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("size", Size.class))
                .withMessageStartingWith("option \"s\" of input \"size\" is there twice");
    }

    @Test
    void rejectsAnEmptyListOfOptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("who", List.of()))
                .withMessage("input \"who\" has no options: name at least one");
    }

    @Test
    void rejectsAnEnumerationWithoutConstants() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("who", Nobody.class))
                .withMessage("input \"who\" has no options: name at least one");
    }

    @Test
    void rejectsAComputedOption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.choice("who", "${{ github.actor }}"))
                .withMessage("option of input \"who\" \"${{ github.actor }}\" holds an expression, but GitHub computes"
                        + " none there: write the text itself");
    }

    @Test
    void rejectsAnEmptyDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.string("who").description(""))
                .withMessage("description of input \"who\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnExtraKeyThatHasAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.string("who").extra("options", "x"))
                .withMessage("extra key \"options\" of input \"who\" is one that this library knows:"
                        + " use its own method, so that it is checked");
    }

    @Test
    void rejectsAMalformedName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.bool("dry run"))
                .withMessage("input name \"dry run\" has \" \" at position 4, but it begins with a letter or _"
                        + " and goes on with letters, digits, - and _: rename it");
    }

    @Property
    void namesNeverBeginWithADigit(@ForAll @NumericChars @StringLength(min = 1, max = 5) String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> Input.choice(digits, "a"));
        assertThat(Input.choice("n" + digits, "a").name()).isEqualTo("n" + digits);
    }
}
