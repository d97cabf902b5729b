package dev.workflowdsl.expression;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;

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
}
