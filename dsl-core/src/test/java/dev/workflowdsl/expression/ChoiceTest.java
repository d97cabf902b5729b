package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChoiceTest {
    private static final BooleanExpression IS_MAIN = Conditions.onBranch("main");
    private static final BooleanExpression DEBUG = Contexts.inputs("debug").asBoolean();

    @Test
    void isACallOfCase() {
        StringExpression text = when(IS_MAIN).then("production").otherwise("staging");
        NumberExpression number =
                when(IS_MAIN).then(1).otherwise(Contexts.strategy().jobTotal());
        BooleanExpression bool =
                when(IS_MAIN).then(true).otherwise(Contexts.github().refProtected());

        assertThat(text.source()).isEqualTo("case(github.ref == 'refs/heads/main', 'production', 'staging')");
        assertThat(number.source()).isEqualTo("case(github.ref == 'refs/heads/main', 1, strategy.job-total)");
        assertThat(bool.source()).isEqualTo("case(github.ref == 'refs/heads/main', true, github.ref_protected)");
    }

    @Test
    void takesExpressions() {
        StringExpression text = when(IS_MAIN).then(Contexts.env("A")).otherwise(Contexts.env("B"));
        NumberExpression number =
                when(IS_MAIN).then(Contexts.strategy().jobIndex()).otherwise(2);
        BooleanExpression bool = when(IS_MAIN).then(IS_MAIN).otherwise(false);
        AnyExpression any = when(IS_MAIN).then(Contexts.inputs("a")).otherwise(Contexts.env("B"));
        Expression<Result> typed = when(IS_MAIN)
                .then(Expression.<Result>typed(Contexts.matrix("r").node()))
                .otherwise(Result.SUCCESS);

        assertThat(text.source()).isEqualTo("case(github.ref == 'refs/heads/main', env.A, env.B)");
        assertThat(number.source()).isEqualTo("case(github.ref == 'refs/heads/main', strategy.job-index, 2)");
        assertThat(bool.source())
                .isEqualTo("case(github.ref == 'refs/heads/main', github.ref == 'refs/heads/main', false)");
        assertThat(any.source()).isEqualTo("case(github.ref == 'refs/heads/main', inputs.a, env.B)");
        assertThat(typed.source()).isEqualTo("case(github.ref == 'refs/heads/main', matrix.r, 'success')");
    }

    @Test
    void takesTheFirstConditionThatHolds() {
        StringExpression choice = when(IS_MAIN)
                .then("production")
                .orWhen(Conditions.onBranch("next"), "staging")
                .orWhen(Conditions.onAnyTag(), Contexts.github().refName())
                .otherwise("");

        assertThat(choice.source())
                .isEqualTo(
                        "case(github.ref == 'refs/heads/main', 'production', github.ref == 'refs/heads/next', 'staging',"
                                + " github.ref_type == 'tag', github.ref_name, '')");
        assertThat(value(choice, "refs/heads/main")).isEqualTo(Data.of("production"));
        assertThat(value(choice, "refs/heads/next")).isEqualTo(Data.of("staging"));
        assertThat(value(choice, "refs/heads/other")).isEqualTo(Data.of(""));
    }

    @Test
    void yieldsAnEmptyValueInsteadOfTheOther() {
        assertThat(value(when(IS_MAIN).then("").otherwise("other"), "refs/heads/main"))
                .isEqualTo(Data.of(""));
    }

    @Test
    void makesABooleanOfAConditionThatMayBeNone() {
        assertThat(when(DEBUG).then("a").otherwise("b").source()).isEqualTo("case(!!inputs.debug, 'a', 'b')");
        assertThat(when(DEBUG.not()).then("a").otherwise("b").source()).isEqualTo("case(!inputs.debug, 'a', 'b')");
        assertThat(when(IS_MAIN.and(DEBUG)).then("a").otherwise("b").source())
                .isEqualTo("case(!!(github.ref == 'refs/heads/main' && inputs.debug), 'a', 'b')");
        assertThat(when(IS_MAIN.and(Conditions.hasLabel("x")))
                        .then("a")
                        .otherwise("b")
                        .source())
                .isEqualTo(
                        "case(github.ref == 'refs/heads/main' && contains(github.event.pull_request.labels.*.name, 'x'),"
                                + " 'a', 'b')");
        assertThat(value(when(DEBUG).then("a").otherwise("b"), "any")).isEqualTo(Data.of("b"));
    }

    @Test
    void refusesMoreConditionsThanGitHubTakes() {
        Choice<String, StringExpression> most = when(IS_MAIN).then("a");
        for (int i = 1; i < 127; i++) {
            most = most.orWhen(IS_MAIN, "a");
        }
        Choice<String, StringExpression> tooMany = most.orWhen(IS_MAIN, "a");

        assertThat(most.otherwise("b").node().children()).hasSize(255);
        assertThatIllegalArgumentException().isThrownBy(() -> tooMany.otherwise("b"));
    }

    private static Data value(StringExpression choice, String ref) {
        Data github = Data.of(Map.of("ref", Data.of(ref), "ref_type", Data.of("branch"), "ref_name", Data.of("x")));
        return Evaluator.of(Map.of("github", github, "inputs", Data.of(Map.of())))
                .evaluate(choice.node());
    }
}
