package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VariableTest {

    @Test
    void refersToItsValue() {
        Variable region = Variable.of("REGION");

        assertThat(region.name()).isEqualTo("REGION");
        assertThat(region.value().source()).isEqualTo("vars.REGION");
        assertThat(region).hasToString("${{ vars.REGION }}");
        assertThat(region).isEqualTo(Variable.of("REGION")).isNotEqualTo(Variable.of("OTHER"));
    }

    @Test
    void rejectsANameThatGitHubCouldNotStore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variable.of("MY REGION"))
                .withMessage(
                        "variable name \"MY REGION\" has \" \" at position 3, but such a name has only letters, digits"
                                + " and _, and no digit first: rename it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GITHUB_REGION", "github_region", "GitHub_"})
    void rejectsThePrefixThatGitHubKeepsForItself(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variable.of(name))
                .withMessage("variable name \"" + name
                        + "\" begins with GITHUB_, which GitHub keeps for itself: choose another name");
    }
}
