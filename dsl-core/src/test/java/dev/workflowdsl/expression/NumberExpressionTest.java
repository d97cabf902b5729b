package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class NumberExpressionTest {

    private static final NumberExpression N = Contexts.inputs("n").asNumber();
    private static final NumberExpression M = Contexts.inputs("m").asNumber();

    @Test
    void isOrderedAgainstAConstant() {
        assertThat(N.lt(1).source()).isEqualTo("inputs.n < 1");
        assertThat(N.le(1.5).source()).isEqualTo("inputs.n <= 1.5");
        assertThat(N.gt(-2L).source()).isEqualTo("inputs.n > -2");
        assertThat(N.ge(0).source()).isEqualTo("inputs.n >= 0");
    }

    @Test
    void isOrderedAgainstAnotherNumber() {
        assertThat(N.lt(M).source()).isEqualTo("inputs.n < inputs.m");
        assertThat(N.le(M).source()).isEqualTo("inputs.n <= inputs.m");
        assertThat(N.gt(M).source()).isEqualTo("inputs.n > inputs.m");
        assertThat(N.ge(M).source()).isEqualTo("inputs.n >= inputs.m");
    }

    @Test
    void takesAFloatForTheNumberThatItIsWrittenAs() {
        assertThat(N.eq(0.1f).source()).isEqualTo("inputs.n == 0.1");
    }

    @Test
    void refusesANumberThatGitHubWouldRound() {
        assertThat(N.eq(999_999_999_999_999L).source()).isEqualTo("inputs.n == 999999999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> N.eq(1_000_000_000_000_000L))
                .withMessage(
                        "number \"1000000000000000\" has more than the 15 digits that GitHub keeps: give it as text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> N.lt(BigInteger.TEN.pow(20).negate()))
                .withMessage(
                        "number \"-100000000000000000000\" has more than the 15 digits that GitHub keeps: give it as text");
    }

    @Test
    void isMadeOfATree() {
        assertThat(NumberExpression.of(N.node())).isEqualTo(N);
    }

    @Test
    void hasAnotherNumberWhereItIsMissing() {
        NumberExpression count = Contexts.inputs("count").asNumber();

        assertThat(count.or(3).source()).isEqualTo("inputs.count || 3");
        assertThat(count.or(Contexts.strategy().jobTotal()).source()).isEqualTo("inputs.count || strategy.job-total");
        assertThat(count.isOneOf(1, 2.5).source()).isEqualTo("contains(fromJSON('[1, 2.5]'), inputs.count)");
    }
}
