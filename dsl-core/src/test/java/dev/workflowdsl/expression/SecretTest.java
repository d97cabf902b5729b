package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class SecretTest {

    @Test
    void refersToItsValue() {
        Secret token = Secret.of("TOKEN");

        assertThat(token.name()).isEqualTo("TOKEN");
        assertThat(token.value().source()).isEqualTo("secrets.TOKEN");
        assertThat(token).hasToString("${{ secrets.TOKEN }}");
        assertThat(token).isEqualTo(Secret.of("TOKEN")).isNotEqualTo(Secret.of("OTHER"));
    }

    @Test
    void knowsTheTokenOfTheJob() {
        assertThat(Secret.GITHUB_TOKEN).isEqualTo(Secret.of("GITHUB_TOKEN"));
    }

    @Test
    void rejectsANameThatGitHubCouldNotStore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of("NPM.TOKEN"))
                .withMessage(
                        "secret name \"NPM.TOKEN\" has \".\" at position 4, but it begins with a letter or _ and goes"
                                + " on with letters, digits, - and _: rename it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Secret(""))
                .withMessage("secret name is empty: give it one such as \"version\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of("secrets.TOKEN"))
                .withMessage("secret name \"secrets.TOKEN\" begins with \"secrets.\": give what stands behind it");
    }
}
