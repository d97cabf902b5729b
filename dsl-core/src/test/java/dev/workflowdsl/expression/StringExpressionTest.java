package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class StringExpressionTest {

    @Test
    void isSearchedForText() {
        assertThat(github().ref().contains("rc").source()).isEqualTo("contains(github.ref, 'rc')");
        assertThat(github().ref().startsWith("refs/tags/").source()).isEqualTo("startsWith(github.ref, 'refs/tags/')");
        assertThat(github().ref().endsWith("'s").source()).isEqualTo("endsWith(github.ref, '''s')");
    }

    @Test
    void isSearchedForTextWithExpressions() {
        assertThat(github().ref().startsWith("refs/heads/" + github().baseRef()).source())
                .isEqualTo("startsWith(github.ref, format('refs/heads/{0}', github.base_ref))");
    }

    @Test
    void isMadeOfATree() {
        assertThat(StringExpression.of(github().ref().node())).isEqualTo(github().ref());
    }

    @Test
    void comparesWithComputedText() {
        StringExpression ref = Contexts.github().ref();
        StringExpression part = Contexts.env("PART");

        assertThat(ref.contains(part).source()).isEqualTo("contains(github.ref, env.PART)");
        assertThat(ref.startsWith(part).source()).isEqualTo("startsWith(github.ref, env.PART)");
        assertThat(ref.endsWith(part).source()).isEqualTo("endsWith(github.ref, env.PART)");
    }

    @Test
    void hasAnotherTextWhereItIsEmpty() {
        assertThat(Contexts.env("LEVEL").or("info").source()).isEqualTo("env.LEVEL || 'info'");
        assertThat(Contexts.github().headRef().or(Contexts.github().refName()).source())
                .isEqualTo("github.head_ref || github.ref_name");
    }

    @Test
    void isOneOfSeveral() {
        assertThat(Contexts.github()
                        .eventName()
                        .isOneOf("push", "it's \"quoted\"")
                        .source())
                .isEqualTo("contains(fromJSON('[\"push\", \"it''s \\\"quoted\\\"\"]'), github.event_name)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contexts.github().eventName().isOneOf("push", "a ${{ env.B }}"))
                .withMessage(
                        "constant \"a ${{ env.B }}\" is computed, which an element of a list cannot be: compare it with"
                                + " eq(...), and join both with or(...)");
    }
}
