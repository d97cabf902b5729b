package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ValueTest {

    private enum Size {
        SMALL,
        VERY_LARGE
    }

    /** An object as a value of a matrix. */
    private record Target(String os, int cores, List<String> labels) {}

    /** An object that cannot tell what it holds. */
    private record Broken(String part) {
        @Override
        @SuppressWarnings("UnusedMethod") // called by reflection
        public String part() {
            throw new IllegalStateException("not today");
        }
    }

    @Test
    void isTextForText() {
        assertThat(Value.of("a ${{ github.ref }}")).isEqualTo(Template.of("a ${{ github.ref }}"));
    }

    @Test
    void isANumberForANumber() {
        assertThat(Value.of(3)).isEqualTo(new Value.Num(3));
        assertThat(Value.of(3L)).isEqualTo(new Value.Num(3));
        assertThat(Value.of(3.5)).isEqualTo(new Value.Num(3.5));
        assertThat(Value.of(0.1f)).isEqualTo(new Value.Num(0.1));
        assertThat(Value.of(new BigDecimal("2.50"))).isEqualTo(new Value.Num(2.5));
    }

    @Test
    void refusesANumberThatGitHubWouldRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(Map.of("id", 12_345_678_901_234_567L)))
                .withMessage(
                        "number \"12345678901234567\" has more than the 15 digits that GitHub keeps: give it as text");
    }

    @Test
    void isTrueOrFalseForABoolean() {
        assertThat(Value.of(true)).isEqualTo(new Value.Bool(true));
        assertThat(Value.of(false)).isEqualTo(new Value.Bool(false));
    }

    @Test
    void isTheWholeExpressionForAnExpression() {
        assertThat(Value.of(github().ref())).isEqualTo(Template.of("${{ github.ref }}"));
        assertThat(Value.of(github().ref().node())).isEqualTo(Template.of("${{ github.ref }}"));
    }

    @Test
    void isTheExpressionThatReadsAReference() {
        assertThat(Value.of(Secret.GITHUB_TOKEN)).isEqualTo(Template.of("${{ secrets.GITHUB_TOKEN }}"));
    }

    @Test
    void isTextForAConstantOfAnEnumeration() {
        assertThat(Value.of(Size.VERY_LARGE)).isEqualTo(Template.literal("very-large"));
    }

    @Test
    void isAListForACollection() {
        assertThat(Value.of(List.of("a", 1))).isEqualTo(new Sequence(List.of(Template.literal("a"), new Value.Num(1))));
    }

    @Test
    void isAMappingForAMapInItsOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", List.of(true));

        assertThat(Value.of(map))
                .isEqualTo(Mapping.empty().plus("z", new Value.Num(1)).plus("a", Sequence.of(List.of(true))))
                .hasToString("{z: 1, a: [true]}");
    }

    @Test
    void isAMappingOfTheComponentsForARecord() {
        assertThat(Value.of(new Target("linux", 4, List.of("gpu"))))
                .isEqualTo(Mapping.empty()
                        .plus("os", Template.literal("linux"))
                        .plus("cores", new Value.Num(4))
                        .plus("labels", Sequence.of(List.of("gpu"))));
    }

    @Test
    void isItselfForAValue() {
        Value value = new Value.Null();

        assertThat(Value.of(value)).isSameAs(value);
    }

    @Test
    void refusesAnObjectOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(Duration.ofMinutes(1)))
                .withMessage("value \"PT1M\" is of type java.time.Duration, which no workflow value can be made of: use"
                        + " text, a number, a boolean, an expression, an enumeration constant, a collection, a map or a"
                        + " record");
    }

    @Test
    void refusesAnObjectOfAnotherKindInsideACollection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(List.of(Map.of("a", 'c'))))
                .withMessage(
                        "value \"c\" is of type java.lang.Character, which no workflow value can be made of: use text,"
                                + " a number, a boolean, an expression, an enumeration constant, a collection, a map or a record");
    }

    @Test
    void refusesAConditionWithStatusFunctions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(Functions.always().and(github().ref().eq("x"))))
                .withMessage(
                        "condition \"always() && github.ref == 'x'\" is no value, since status functions have their"
                                + " place in onlyIf alone: pass it there, or write an expression without them");
    }

    @Test
    void refusesARecordThatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(new Broken("x")))
                .withMessage("component \"part\" of record dev.workflowdsl.expression.ValueTest$Broken cannot be read:"
                        + " its method threw java.lang.IllegalStateException: not today");
    }

    @Test
    void refusesAMalformedExpression() {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of("${{ github.ref == }}"));
    }

    @Test
    void isWrittenAsItIsMeant() {
        assertThat(new Value.Null()).hasToString("null");
        assertThat(new Value.Bool(true)).hasToString("true");
        assertThat(new Value.Num(3)).hasToString("3");
        assertThat(new Value.Num(-0.25)).hasToString("-0.25");
    }

    @Test
    void handsOutTheEntriesOfAMappingOnly() {
        Mapping mapping = Mapping.empty().plus("a", new Value.Num(1));

        assertThat(mapping.entries()).isSameAs(mapping);
        assertThat(Value.of("text").entries().isEmpty()).isTrue();
        assertThat(Sequence.empty().entries().isEmpty()).isTrue();
    }

    @Test
    void takesOneMoreKey() {
        Value one = new Value.Num(1);

        assertThat(Mapping.empty().with("env", "A", one))
                .isEqualTo(Mapping.empty().plus("A", one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(Expression.raw("vars")).with("env", "A", one))
                .withMessage(
                        "\"A\" cannot be added to env, which is the expression \"${{ vars }}\": give env as a mapping,"
                                + " or build the whole in the expression");
    }

    @Test
    void copiesTheItemsOfAList() {
        List<Value> source = new ArrayList<>(List.of(new Value.Num(1)));
        Sequence sequence = new Sequence(source);
        source.clear();

        assertThat(sequence.items()).containsExactly(new Value.Num(1));
        assertThat(sequence)
                .hasToString("[1]")
                .isEqualTo(Sequence.of(List.of(1)))
                .isNotEqualTo(Sequence.empty());
    }

    @Test
    void takesWhatAnExpressionYieldsAsItIs() {
        Data data = Data.ofJson("{\"a\": [1.5, true, null, \"${{ x\"]}");

        assertThat(Value.of(data))
                .isEqualTo(Mapping.empty()
                        .plus(
                                "a",
                                new Sequence(List.of(
                                        new Value.Num(1.5),
                                        new Value.Bool(true),
                                        new Value.Null(),
                                        Template.literal("${{ x")))));
        assertThat(Evaluator.of(Map.of()).evaluate(Value.of(data))).isEqualTo(data);
    }

    @Test
    void takesTextsWhereOnlyTextIsHandedOn() {
        assertThat(Value.ofText("input", "java", 17)).isEqualTo(new Value.Num(17));
        assertThat(Value.ofText("input", "java", Data.of(true))).isEqualTo(Value.Bool.of(true));
        assertThat(Mapping.empty().withTexts("with", "input", Map.of("a", "b")))
                .isEqualTo(Mapping.empty().plus("a", Template.of("b")));
    }

    @Test
    void refusesPartsWhereOnlyTextIsHandedOn() {
        for (Object parts : List.of(List.of("x"), Data.ofJson("[\"x\"]"), Sequence.of(List.of("x")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Value.ofText("input", "path", parts))
                    .withMessage("input \"path\" cannot be \"[x]\", since GitHub hands on nothing but text: join the"
                            + " parts, or write them as JSON");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Mapping.empty().withTexts("env", "environment variable", Map.of("WAIT", Duration.ZERO)))
                .withMessage(
                        "environment variable \"WAIT\" cannot be \"PT0S\", of type java.time.Duration, since GitHub"
                                + " hands on nothing but text: use text, a number, a boolean, an expression or an enumeration constant");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of(null))
                .withMessageStartingWith("value is null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.ofText("environment variable", "TOKEN", null))
                .withMessageStartingWith("environment variable \"TOKEN\" is null: ");
    }
}
