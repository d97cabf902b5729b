package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BooleanExpressionTest {

    private static final BooleanExpression A = Contexts.inputs("a").asBoolean();
    private static final BooleanExpression B = Contexts.inputs("b").asBoolean();
    private static final BooleanExpression C = Contexts.inputs("c").asBoolean();

    @Test
    void isJoinedWithOthers() {
        assertThat(A.and(B).source()).isEqualTo("inputs.a && inputs.b");
        assertThat(A.or(B).source()).isEqualTo("inputs.a || inputs.b");
        assertThat(A.not().source()).isEqualTo("!inputs.a");
    }

    @Test
    void keepsTheOrderOfTheCallsByParentheses() {
        assertThat(A.or(B).and(C).source()).isEqualTo("(inputs.a || inputs.b) && inputs.c");
        assertThat(A.and(B).or(C).source()).isEqualTo("inputs.a && inputs.b || inputs.c");
        assertThat(A.or(B).not().source()).isEqualTo("!(inputs.a || inputs.b)");
    }

    @Test
    void staysABooleanExpressionAmongItsKind() {
        BooleanExpression joined = A.and(B).or(C).not();

        assertThat(joined).hasToString("${{ !(inputs.a && inputs.b || inputs.c) }}");
    }

    @Test
    void becomesAConditionBesideAStatusFunction() {
        Condition condition = A.and(Functions.always());

        assertThat(condition.source()).isEqualTo("inputs.a && always()");
        assertThat(A.or(Functions.failure()).source()).isEqualTo("inputs.a || failure()");
    }

    @Test
    void isMadeOfATree() {
        assertThat(BooleanExpression.of(A.node())).isEqualTo(A);
    }

    @Test
    void turnsAComparisonForEqualityRound() {
        BooleanExpression onMain = Contexts.github().ref().eq("refs/heads/main");

        assertThat(onMain.not()).hasToString("${{ github.ref != 'refs/heads/main' }}");
        assertThat(onMain.not().not()).isEqualTo(onMain);
    }
}
