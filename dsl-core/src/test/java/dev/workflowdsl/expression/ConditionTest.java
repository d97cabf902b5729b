package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.cancelled;
import static dev.workflowdsl.expression.Functions.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class ConditionTest {

    @Test
    void joinsStatusFunctions() {
        assertThat(failure().or(cancelled()).source()).isEqualTo("failure() || cancelled()");
        assertThat(always().and(github().ref().eq("x")).source()).isEqualTo("always() && github.ref == 'x'");
        assertThat(cancelled().not().source()).isEqualTo("!cancelled()");
        assertThat(failure().or(cancelled()).not().source()).isEqualTo("!(failure() || cancelled())");
    }

    @Test
    void isWrittenWithItsBraces() {
        assertThat(always()).hasToString("${{ always() }}");
        assertThat(always().node()).isEqualTo(Expressions.parse("always()"));
    }

    @Test
    void isReadFromTextWithOrWithoutBraces() {
        assertThat(Condition.raw("!cancelled()").source()).isEqualTo("!cancelled()");
        assertThat(Condition.raw(" ${{ !cancelled() }} ").source()).isEqualTo("!cancelled()");
    }

    @Test
    void refusesTextAroundItsBraces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.raw("${{ always() }} && true"))
                .withMessage(
                        "expression \"${{ always() }} && true\" holds text outside its ${{ }}: pass the expression alone");
    }

    @Test
    void equalsTheSameConditionWrittenInAnotherWay() {
        Condition typed = github().ref().eq("refs/heads/main");
        Condition raw = Condition.raw("github.ref=='refs/heads/main'");

        assertThat(raw).isEqualTo(typed).hasSameHashCodeAs(typed);
        assertThat(typed).isEqualTo(raw);
        assertThat(raw).isNotEqualTo(always());
        assertThat(typed).isNotEqualTo(always());
    }

    @Test
    void keepsTheTextOfItsAuthor() {
        String text = "github.ref=='refs/heads/main'  && always()";

        assertThat(Condition.written(text)).hasToString(text).isEqualTo(Condition.raw(text));
        assertThat(Condition.raw(text)).isEqualTo(Condition.written(text)).hasSameHashCodeAs(Condition.written(text));
        assertThat(Condition.written("${{ a }}").source()).isEqualTo("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.written("a ==").source())
                .withMessageContaining("Unexpected end of expression");
    }
}
