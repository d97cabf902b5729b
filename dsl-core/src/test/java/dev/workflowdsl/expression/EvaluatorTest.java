package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the conformance cases of GitHub leave open; see {@link GitHubConformanceTest}. */
final class EvaluatorTest {
    private static final Evaluator EVALUATOR = Evaluator.of(Map.of(
            "github",
            Data.ofJson(
                    "{\"ref\":\"refs/heads/main\",\"event\":{\"labels\":[{\"name\":\"bug\"},{\"name\":\"Help\"},{}]}}"),
            "matrix",
            Data.ofJson("{\"os\":\"ubuntu\",\"list\":[[1,2],[3]],\"version\":1.10}")));

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '"',
            value = {
                "GitHub.REF -> refs/heads/main",
                "join(github.event.labels.*.name) -> bug,Help",
                "contains(github.event.labels.*.name, 'help') -> true",
                "join(matrix.list.*[0]) -> 1,3",
                "join(matrix.list.*.*) -> 1,2,3",
                "join((matrix.list.* || 1)[0]) -> 1,3",
                "matrix.list[1][0] -> 3",
                "matrix.list['1.9'][null] -> 3",
                "format('{0}', matrix.list[-1]) -> ''",
                "matrix.version -> 1.1",
                "github.event.labels == github.event.labels -> true",
                "github.event.labels.* == github.event.labels.* -> false",
                "fromJSON('{}') == fromJSON('{}') -> false",
                "'b' > 'A' && 'B' > 'a' -> true",
                "'ß' == 'SS' -> false",
                "startsWith('ΣΑΣ', 'σας') -> true",
                "format('{00}{1}', 'a', 'b') -> ab",
                "case(false, 1, true, 2, 3) -> 2",
            })
    void computes(String expression, String text) {
        assertThat(EVALUATOR.evaluate(Expressions.parse(expression)).toText()).isEqualTo(text.replace("''", ""));
    }

    @Test
    void keepsTheKindOfAWholeExpression() {
        assertThat(EVALUATOR.evaluate(Template.of("${{ matrix.version }}"))).isEqualTo(Data.of(1.1));
        assertThat(EVALUATOR.evaluate(Template.of("${{ matrix.list[1] }}"))).isEqualTo(Data.ofJson("[3]"));
    }

    @Test
    void putsValuesIntoText() {
        assertThat(EVALUATOR.evaluate(Template.of("{0} on ${{ matrix.os }}: ${{ matrix.version }}, ${{ null }}")))
                .isEqualTo(Data.of("{0} on ubuntu: 1.1, "));
        assertThat(EVALUATOR.evaluate(Template.of("plain"))).isEqualTo(Data.of("plain"));
    }

    @Test
    void saysWhatHasNoValueAndWhere() {
        Node expression = Expressions.parse("matrix.os == 'x' || fromJSON(matrix.os)");

        ExpressionEvaluationException thrown =
                catchThrowableOfType(ExpressionEvaluationException.class, () -> EVALUATOR.evaluate(expression));

        assertThat(thrown)
                .hasMessage(thrown.problem() + ". Located within expression: matrix.os == 'x' || fromJSON(matrix.os)");
        assertThat(thrown.problem()).startsWith("Error parsing fromJson: no JSON from character ");
        assertThat(thrown.part()).isEqualTo(Expressions.parse("fromJSON(matrix.os)"));
        assertThat(thrown.expression()).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '"',
            value = {
                "env.A -> Unrecognized named-value: 'env'",
                "newFunction() -> Unrecognized function: 'newFunction'",
                "format('{0x}', 1) -> The following format string is invalid: {0x}",
                "format('{', 1) -> The following format string is invalid: {",
                "format('{1}', 1) -> The following format string references more arguments than were supplied: {1}",
                "format('{99999999999}', 1) -> The following format string references more arguments than were supplied: {99999999999}",
                "case('true', 1, 2) -> case predicate must evaluate to a boolean value",
                "fromJSON('') -> Error parsing fromJson: empty text is no JSON; write null for no value",
                "success() -> success, failure and cancelled need the results so far: give the evaluator a status",
                "hashFiles('*') -> hashFiles needs a directory: give the evaluator a workspace"
            })
    void refuses(String expression, String problem) {
        assertThatExceptionOfType(ExpressionEvaluationException.class)
                .isThrownBy(() -> EVALUATOR.evaluate(Expressions.parse(expression)))
                .withMessage(problem + ". Located within expression: " + expression);
    }

    @Test
    void stopsAtOneMegabyte() {
        String doubled = "matrix.os";
        for (int i = 0; i < 20; i++) {
            doubled = "format('{0}{0}', " + doubled + ")";
        }
        Node expression = Expressions.parse(doubled);

        assertThatExceptionOfType(ExpressionEvaluationException.class)
                .isThrownBy(() -> EVALUATOR.evaluate(expression))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("The maximum allowed memory size was exceeded"));
    }

    @Test
    void forgetsWhatIsNotNeededAnyMore() {
        Evaluator evaluator = Evaluator.of(Map.of("text", Data.of("x".repeat(100_000))));
        Node expression = Expressions.parse("contains(text, 'y') || ".repeat(50) + "text == text");

        assertThat(evaluator.evaluate(expression)).isEqualTo(Data.of(true));
    }

    @ParameterizedTest
    @CsvSource({
        "true, SUCCESS, true",
        "true, FAILURE, false",
        "matrix.os == 'UBUNTU', SUCCESS, true",
        "matrix.os, FAILURE, false",
        "'', SUCCESS, false",
        "always(), CANCELLED, true",
        "failure(), FAILURE, true",
        "failure() && false, FAILURE, false",
        "!Cancelled(), FAILURE, true",
        "'!contains(toJSON(cancelled()), true)', FAILURE, true",
    })
    void impliesSuccessInConditions(String condition, Result result, boolean holds) {
        Evaluator evaluator = EVALUATOR.withStatus(Status.ofJob(result));

        assertThat(evaluator.holds(Expressions.parse(condition))).isEqualTo(holds);
    }
}
