package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateTest {
    private static final Node REF = Expressions.parse("github.ref");

    @Test
    void keepsAPlainTextAsItIs() {
        Template template = Template.of("it's {{ plain }} $ text");

        assertThat(template.isLiteral()).isTrue();
        assertThat(template.isExpression()).isFalse();
        assertThat(template.expression()).isEmpty();
        assertThat(template.text()).isEqualTo("it's {{ plain }} $ text");
        assertThat(template.parts()).containsExactly(new Template.Text("it's {{ plain }} $ text"));
        assertThat(template.toExpression()).hasToString("'it''s {{ plain }} $ text'");
    }

    @Test
    void findsExpressionsInText() {
        Template template = Template.of("ci-${{github.ref}}-${{ 'a }} b' }}${{ null }}!");

        assertThat(template.isLiteral()).isFalse();
        assertThat(template.isExpression()).isFalse();
        assertThat(template.expression()).isEmpty();
        assertThat(template.parts())
                .containsExactly(
                        new Template.Text("ci-"),
                        new Template.Code(REF),
                        new Template.Text("-"),
                        new Template.Code(new Node.Literal(Data.of("a }} b"))),
                        new Template.Code(new Node.Literal(Data.nullValue())),
                        new Template.Text("!"));
    }

    @Test
    void isAnExpressionIfItIsNothingElse() {
        Template template = Template.of("${{\n  github.ref }}");

        assertThat(template.isExpression()).isTrue();
        assertThat(template.expression()).contains(REF);
        assertThat(template.toExpression()).isEqualTo(REF);
        assertThat(Template.of(" ${{ github.ref }}").isExpression()).isFalse();
    }

    @Test
    void keepsTheTextOfItsAuthor() {
        assertThat(Template.of("${{  a&&b}}").text()).isEqualTo("${{  a&&b}}");
        assertThat(Template.of("${{  a&&b}}")).hasToString("${{  a&&b}}");
    }

    @Test
    void printsAnExpression() {
        assertThat(Template.of(REF)).isEqualTo(Template.of("${{ github.ref }}"));
        assertThat(Template.of(REF).expression()).contains(REF);
    }

    @Test
    void doesNotReadALiteral() {
        Template template = Template.literal("${{ not closed");

        assertThat(template.isLiteral()).isTrue();
        assertThat(template.parts()).containsExactly(new Template.Text("${{ not closed"));
    }

    @Test
    void isEqualIfTheTextIs() {
        assertThat(Template.of("a ${{ b }}"))
                .isEqualTo(Template.of("a ${{ b }}"))
                .hasSameHashCodeAs(Template.of("a ${{ b }}"))
                .isNotEqualTo(Template.of("a ${{b}}"))
                .isNotEqualTo("a ${{ b }}");
    }

    @Test
    void becomesACallOfFormat() {
        assertThat(Template.of("{x}: ${{ a }} it's ${{ b.c }}").toExpression())
                .hasToString("format('{{x}}: {0} it''s {1}', a, b.c)");
    }

    @Test
    void saysWhereInTheTextAnExpressionIsWrong() {
        String text = "first ${{ a }} then ${{  b = c }}";

        ExpressionSyntaxException thrown =
                catchThrowableOfType(ExpressionSyntaxException.class, () -> Template.of(text));

        assertThat(thrown.source()).isEqualTo("b = c");
        assertThat(thrown.position()).isEqualTo(3);
        assertThat(thrown.offset()).isEqualTo(text.indexOf('='));
    }

    @Test
    void refusesAnExpressionThatIsNotClosed() {
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Template.of("a ${{ b }"))
                .withMessage(
                        "The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not"
                                + " found. Located at position 1 within expression:  b }\nHint: write }} behind the expression")
                .satisfies(e -> assertThat(e.offset()).isEqualTo(5));
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Template.of("${{ 'it's' }}"))
                .satisfies(e -> assertThat(e.hint()).isEqualTo("a single quote is open: close the text before }}"));
    }

    @Test
    void refusesAnEmptyExpression() {
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Template.of("a ${{ }}"))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("An expression was expected"))
                .satisfies(e ->
                        assertThat(e.hint()).isEqualTo("write an expression between ${{ and }}, or leave both out"));
    }

    @Test
    void refusesMoreExpressionsThanGitHubPutsTogether() {
        assertThat(Template.of("${{ a }}".repeat(254)).parts()).hasSize(254);
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Template.of("${{ a }}".repeat(255)))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("Too many parameters supplied: 'format'"))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(254 * 8 + 3));
    }

    @Test
    void refusesATreeThatBreaksTheLimits() {
        Node deep = REF;
        for (int i = 0; i < 100_000; i++) {
            deep = new Node.Not(deep);
        }
        Node tooDeep = deep;
        Node tooLong = new Node.Literal(Data.of("x".repeat(21_000)));
        Node tooManyParentheses = Expressions.parse("a && b");
        for (int i = 0; i < 30; i++) {
            tooManyParentheses = new Node.Binary(Operator.AND, REF, tooManyParentheses);
        }
        Node nested = tooManyParentheses;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(tooDeep))
                .withMessage(
                        "expression is nested deeper than the 50 levels that GitHub allows; compute a part of it in a step or a"
                                + " job output");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(tooLong))
                .withMessageStartingWith("Exceeded max expression length 21000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(nested))
                .withMessageStartingWith("Exceeded max expression depth 50");
    }

    @Test
    void cannotBeChangedThroughItsParts() {
        List<Template.Part> parts = Template.of("a ${{ b }}").parts();

        assertThat(parts).isUnmodifiable();
    }
}
