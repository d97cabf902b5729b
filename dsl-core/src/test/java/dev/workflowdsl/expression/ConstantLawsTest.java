package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever Java constant an expression is compared with, GitHub computes what the Java line says. */
final class ConstantLawsTest {

    private static final StringExpression NAME = Contexts.env("NAME");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.strings().withChars("a'{}$\\\"\n 0").ofMaxLength(12))
                .filter(text -> !text.contains("${{"));
    }

    @Property
    void everyTextEqualsItself(@ForAll("texts") String text) {
        assertThat(evaluate(NAME.eq(text), text)).isEqualTo(Data.of(true));
        assertThat(evaluate(NAME.ne(text), text)).isEqualTo(Data.of(false));
    }

    @Property
    void everyTextContainsItself(@ForAll("texts") String text) {
        assertThat(evaluate(NAME.contains(text), text)).isEqualTo(Data.of(true));
        assertThat(evaluate(NAME.startsWith(text), text)).isEqualTo(Data.of(true));
        assertThat(evaluate(NAME.endsWith(text), text)).isEqualTo(Data.of(true));
    }

    @Property
    void aTextAroundAnExpressionIsTheTextAroundItsValue(
            @ForAll("texts") String before, @ForAll("texts") String value, @ForAll("texts") String after) {
        String constant = before + Contexts.env("PART") + after;

        assertThat(Evaluator.of(Map.of(
                                "env",
                                Data.of(Map.of("NAME", Data.of(before + value + after), "PART", Data.of(value)))))
                        .evaluate(NAME.eq(constant).node()))
                .isEqualTo(Data.of(true));
    }

    @Property
    void everyNumberEqualsItself(@ForAll int whole, @ForAll double fraction) {
        NumberExpression number = Contexts.inputs("n").asNumber();

        assertThat(evaluateNumber(number.eq(whole), whole)).isEqualTo(Data.of(true));
        assertThat(evaluateNumber(number.eq(fraction), fraction)).isEqualTo(Data.of(true));
        assertThat(evaluateNumber(number.le(fraction), fraction)).isEqualTo(Data.of(true));
        assertThat(evaluateNumber(number.lt(fraction), fraction)).isEqualTo(Data.of(false));
    }

    private static Data evaluate(Expression<?> expression, String name) {
        return Evaluator.of(Map.of("env", Data.of(Map.of("NAME", Data.of(name)))))
                .evaluate(expression.node());
    }

    private static Data evaluateNumber(Expression<?> expression, double number) {
        return Evaluator.of(Map.of("inputs", Data.of(Map.of("n", Data.of(number)))))
                .evaluate(expression.node());
    }
}
