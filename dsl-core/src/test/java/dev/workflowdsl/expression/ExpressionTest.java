package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {

    /** An enumeration whose constants are written as GitHub would name them. */
    private enum Size {
        SMALL,
        VERY_LARGE
    }

    /** An enumeration that says itself how its constants are written. */
    private enum Stage {
        PRODUCTION;

        @Override
        public String toString() {
            return "Prod!";
        }
    }

    @Test
    void standsInAJavaStringWithItsBraces() {
        assertThat("ci-" + github().ref()).isEqualTo("ci-${{ github.ref }}");
    }

    @Test
    void tellsItsSourceWithoutBraces() {
        assertThat(github().ref().source()).isEqualTo("github.ref");
    }

    @Test
    void handsOutItsTree() {
        assertThat(github().ref().node()).isEqualTo(new Node.Property(new Node.Context("github"), "ref"));
    }

    @Test
    void comparesWithAConstant() {
        assertThat(github().ref().eq("refs/heads/main").source()).isEqualTo("github.ref == 'refs/heads/main'");
        assertThat(github().ref().ne("it's").source()).isEqualTo("github.ref != 'it''s'");
        assertThat(Contexts.inputs("n").asNumber().eq(1.5).source()).isEqualTo("inputs.n == 1.5");
        assertThat(Contexts.inputs("b").asBoolean().ne(true).source()).isEqualTo("inputs.b != true");
    }

    @Test
    void comparesWithAnotherExpression() {
        assertThat(github().actor().eq(github().triggeringActor()).source())
                .isEqualTo("github.actor == github.triggering_actor");
        assertThat(github().actor().ne(github().triggeringActor()).source())
                .isEqualTo("github.actor != github.triggering_actor");
    }

    @Test
    void comparesWithAConstantOfAnEnumeration() {
        Expression<Size> size = Expression.typed(Contexts.inputs("size").node());
        Expression<Stage> stage = Expression.typed(Contexts.inputs("stage").node());

        assertThat(size.eq(Size.VERY_LARGE).source()).isEqualTo("inputs.size == 'very-large'");
        assertThat(stage.ne(Stage.PRODUCTION).source()).isEqualTo("inputs.stage != 'Prod!'");
    }

    @Test
    void comparesWithAReference() {
        AnyExpression label = github().event().get("label");

        assertThat(label.eq(Variable.of("LABEL")).source()).isEqualTo("github.event.label == vars.LABEL");
    }

    @Test
    void comparesWithTextThatHoldsExpressions() {
        String ref = "refs/{heads}/" + Contexts.matrix("branch") + "/" + github().runId();

        assertThat(github().ref().eq(ref).source())
                .isEqualTo("github.ref == format('refs/{{heads}}/{0}/{1}', matrix.branch, github.run_id)");
        assertThat(github().ref().eq("${{ matrix.ref }}").source()).isEqualTo("github.ref == matrix.ref");
    }

    @Test
    void refusesAConstantWithoutALiteral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> github().event().eq(Duration.ofMinutes(1)))
                .withMessage("constant \"PT1M\" is of type java.time.Duration, for which expressions have"
                        + " no literal: give text, a number, a boolean, an enumeration constant, an expression or a"
                        + " reference");
    }

    @Test
    void refusesMalformedExpressionsInAConstant() {
        assertThatIllegalArgumentException().isThrownBy(() -> github().ref().eq("${{ github. }}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.event.action",
                "${{ github.event.action }}",
                " ${{github.event.action}}\n",
                " github.event.action"
            })
    void isReadFromTextWithOrWithoutBraces(String source) {
        assertThat(Expression.raw(source)).hasToString("${{ github.event.action }}");
    }

    @Test
    void refusesTextAroundItsBraces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.raw("${{ github.ref }}-x"))
                .withMessage(
                        "expression \"${{ github.ref }}-x\" holds text outside its ${{ }}: pass the expression alone");
    }

    @Test
    void refusesEmptyText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.raw(" "))
                .withMessage("expression is empty: leave it out or give it a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.", "${{ }}", "${{ github.ref", "a b", "'open"})
    void refusesTextThatIsNoExpression(String source) {
        assertThatIllegalArgumentException().isThrownBy(() -> Expression.raw(source));
    }

    @Test
    void equalsWhateverHasTheSameTree() {
        assertThat(Expression.raw("github.ref"))
                .isEqualTo(github().ref())
                .hasSameHashCodeAs(github().ref())
                .isNotEqualTo(github().sha())
                .isNotEqualTo("${{ github.ref }}");
    }

    @Test
    void entersAWorkflowAsATemplate() {
        Expression<String> ref = github().ref();

        assertThat(ref.template()).isEqualTo(Template.of("${{ github.ref }}")).isSameAs(ref.template());
    }
}
