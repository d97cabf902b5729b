package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.ExpressionEvaluationException;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MatrixLegTest {

    private static final Axis<String> FLAVOUR = Axis.of("flavour", "mint", "lemon");
    private static final Axis<String> SIZE = Axis.of("size", "small", "large");
    private static final Axis<String> TOPPING = Axis.included("topping");
    private static final Axis<String> SPOON = Axis.included("spoon");
    private static final Expression<?> JSON = Functions.fromJson(Contexts.vars("LIST"));

    private static List<String> legs(Matrix matrix) {
        return matrix.legs().orElseThrow().stream().map(MatrixLeg::toString).toList();
    }

    private static List<String> labels(Matrix matrix) {
        return matrix.legs().orElseThrow().stream()
                .map(leg -> String.join(", ", leg.label().orElseThrow()))
                .toList();
    }

    @Test
    void combinesTheAxesTheLastOneFastest() {
        assertThat(legs(Matrix.of(FLAVOUR, SIZE)))
                .containsExactly(
                        "{flavour: mint, size: small}",
                        "{flavour: mint, size: large}",
                        "{flavour: lemon, size: small}",
                        "{flavour: lemon, size: large}");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(legs(Matrix.of(FLAVOUR, SIZE).exclude(FLAVOUR.is("mint"), SIZE.is("large"))))
                .containsExactly(
                        "{flavour: mint, size: small}",
                        "{flavour: lemon, size: small}",
                        "{flavour: lemon, size: large}");
        assertThat(legs(Matrix.of(FLAVOUR, SIZE).exclude(SIZE.is("LARGE"))))
                .containsExactly("{flavour: mint, size: small}", "{flavour: lemon, size: small}");
    }

    /** The combinations of the example in GitHub's documentation of include, with other names. */
    @Test
    void includesAsTheExampleOfGitHubsDocumentationSays() {
        Matrix matrix = Matrix.of(FLAVOUR, SIZE)
                .include(TOPPING.is("nuts"))
                .include(TOPPING.is("cream"), SIZE.is("small"))
                .include(FLAVOUR.is("mint"), SPOON.is("wood"))
                .include(FLAVOUR.is("plum"))
                .include(FLAVOUR.is("plum"), SIZE.is("small"));

        assertThat(legs(matrix))
                .containsExactly(
                        "{flavour: mint, size: small, topping: cream, spoon: wood}",
                        "{flavour: mint, size: large, topping: nuts, spoon: wood}",
                        "{flavour: lemon, size: small, topping: cream}",
                        "{flavour: lemon, size: large, topping: nuts}",
                        "{flavour: plum}",
                        "{flavour: plum, size: small}");
        assertThat(labels(matrix))
                .containsExactly("mint, small", "mint, large", "lemon, small", "lemon, large", "plum", "plum, small");
    }

    @Test
    void makesALegOfEachCombinationWhereThereAreNoAxes() {
        Matrix matrix =
                Matrix.of().include(TOPPING.is("nuts"), SPOON.is("wood")).include(TOPPING.is("cream"));

        assertThat(legs(matrix)).containsExactly("{topping: nuts, spoon: wood}", "{topping: cream}");
        assertThat(labels(matrix)).containsExactly("nuts, wood", "cream");
    }

    @Test
    void includesAfterItHasExcluded() {
        assertThat(legs(Matrix.of(FLAVOUR).exclude(FLAVOUR.is("mint")).include(FLAVOUR.is("mint"), SPOON.is("wood"))))
                .containsExactly("{flavour: lemon}", "{flavour: mint, spoon: wood}");
    }

    @Test
    void labelsALegOfItsOwnByTheAxesFirst() {
        assertThat(labels(Matrix.of(FLAVOUR).include(TOPPING.is("nuts"), FLAVOUR.is("plum"))))
                .containsExactly("mint", "lemon", "plum, nuts");
    }

    @Test
    void comparesKeysWithoutCase() {
        Matrix matrix = Matrix.of(Value.of(Map.of(
                "os",
                List.of("linux"),
                "include",
                List.of(Map.of("OS", "linux", "A", 1), Map.of("OS", "Linux", "a", 2)))));

        assertThat(legs(matrix)).containsExactly("{os: linux, a: 2}");
    }

    @Test
    void matchesObjectsByThePartsThatAreNamed() {
        Axis<Map<String, Object>> runner =
                Axis.of("runner", Map.of("os", "linux", "cpu", 4), Map.of("os", "macos", "cpu", 8));
        Matrix matrix = Matrix.of(runner).exclude(runner.is(Map.of("os", "linux")));

        assertThat(labels(matrix)).hasSize(1).allMatch(label -> label.contains("macos") && label.contains("8"));
    }

    @Test
    void labelsByTheSingleValuesOfListsAndObjects() {
        Axis<Object> axis = Axis.of("value", List.of(1, List.of("two", true)), "", 0.5, 1e20, false);
        Matrix withNull =
                Matrix.of(Value.of(Map.of("value", new Sequence(Arrays.asList(new Value.Null(), Value.of("x"))))));

        assertThat(labels(Matrix.of(axis))).containsExactly("1, two, true", "", "0.5", "1E+20", "false");
        assertThat(labels(withNull)).containsExactly("", "x");
    }

    @Test
    void hasNoLegsWhereAnExpressionDecides() {
        assertThat(Matrix.computed(JSON).legs()).isEmpty();
        assertThat(Matrix.of(Axis.computed("a", JSON)).legs()).isEmpty();
        assertThat(Matrix.of(FLAVOUR).include(JSON).legs()).isEmpty();
        assertThat(Matrix.of(FLAVOUR).exclude(JSON).legs()).isEmpty();
        assertThat(Matrix.of(FLAVOUR)
                        .exclude(new AxisValue("flavour", Value.of(JSON)))
                        .legs())
                .isEmpty();
        assertThat(Matrix.of(FLAVOUR)
                        .include(new AxisValue("flavour", Value.of(JSON)), TOPPING.is("nuts"))
                        .legs())
                .isEmpty();
        assertThat(Matrix.of(Value.of(Map.of("${{ insert }}", JSON))).legs()).isEmpty();
    }

    @Test
    void hasLegsWithValuesThatAreNotKnown() {
        Matrix matrix = Matrix.of(Axis.of("sha", Contexts.github().sha(), "main"));

        assertThat(legs(matrix)).containsExactly("{sha: ${{ github.sha }}}", "{sha: main}");
        assertThat(matrix.legs().orElseThrow())
                .extracting(MatrixLeg::label)
                .containsExactly(Optional.empty(), Optional.of(List.of("main")));
    }

    @Test
    void computesItsExpressions() {
        Evaluator evaluator = Evaluator.of(Map.of("vars", Data.ofJson("{\"LIST\": \"[1, {\\\"a\\\": \\\"x\\\"}]\"}")));

        assertThat(legs(Matrix.of(Axis.computed("a", JSON), FLAVOUR)
                        .failFast(false)
                        .evaluate(evaluator)))
                .containsExactly(
                        "{a: 1, flavour: mint}",
                        "{a: 1, flavour: lemon}",
                        "{a: {a: x}, flavour: mint}",
                        "{a: {a: x}, flavour: lemon}");
        assertThatThrownBy(() -> Matrix.computed(JSON).evaluate(Evaluator.of(Map.of())))
                .isInstanceOf(ExpressionEvaluationException.class)
                .hasMessage("Unrecognized named-value: 'vars'. Located within expression: fromJSON(vars.LIST)");
    }

    @Test
    void computesAStrategyThatIsAnExpressionAsAWhole() {
        Matrix matrix = Matrix.computedStrategy(
                Expression.raw("fromJSON('{\"matrix\": {\"a\": [1, 2]}, \"fail-fast\": false}')"));

        assertThat(matrix.legs()).isEmpty();
        assertThat(matrix.evaluate(Evaluator.of(Map.of())))
                .isEqualTo(Matrix.of(Axis.of("a", 1, 2)).failFast(false));
    }

    @Test
    void refusesMoreLegsThanGitHubStarts() {
        Axis<Integer> wide = Axis.of("wide", IntStream.range(0, 129).boxed().toList());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(wide, SIZE).legs())
                .withMessage(
                        "matrix \"[wide, size]\" makes more than 256 legs, and GitHub refuses to start it: give some"
                                + " axes fewer values, or split the job");
        assertThat(Matrix.of(wide, SIZE).hasMoreLegsThan(257)).isTrue();
        assertThat(Matrix.of(wide, SIZE).hasMoreLegsThan(258)).isFalse();
    }
}
