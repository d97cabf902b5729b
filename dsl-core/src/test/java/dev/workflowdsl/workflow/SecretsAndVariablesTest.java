package dev.workflowdsl.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecretsAndVariablesTest {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Variable REGION = Variable.of("REGION");

    @Test
    void keepsTheOrderAndEachNameOnce() {
        SecretsAndVariables store = SecretsAndVariables.none()
                .secrets(List.of(TOKEN, Secret.of("KEY"), TOKEN))
                .variable(REGION, "eu")
                .variables(List.of(Variable.of("URL"), REGION));

        assertThat(store.secrets()).containsExactly(TOKEN, Secret.of("KEY"));
        assertThat(store.variables()).containsExactly(REGION, Variable.of("URL"));
        assertThat(store).hasToString("secrets [TOKEN, KEY], variables [REGION, URL]");
    }

    @Test
    void findsNamesWithoutCase() {
        SecretsAndVariables store =
                SecretsAndVariables.none().secrets(List.of(TOKEN)).variable(REGION, "eu");

        assertThat(store.contains(Secret.of("token"))).isTrue();
        assertThat(store.contains(Secret.of("REGION"))).isFalse();
        assertThat(store.contains(Variable.of("region"))).isTrue();
        assertThat(store.contains(Variable.of("TOKEN"))).isFalse();
        assertThat(store.value(Variable.of("Region"))).contains("eu");
    }

    @Test
    void aSecondValueReplacesTheFirst() {
        assertThat(SecretsAndVariables.none().variable(REGION, "eu").variable(REGION, "us"))
                .isEqualTo(SecretsAndVariables.none().variable(REGION, "us"));
    }

    @Test
    void rejectsNamesThatDifferOnlyInCase() {
        SecretsAndVariables store =
                SecretsAndVariables.none().secrets(List.of(TOKEN)).variables(List.of(REGION));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.secrets(List.of(Secret.of("Token"))))
                .withMessage("secret \"Token\" differs only in case from \"TOKEN\", and GitHub takes both for one: use"
                        + " one spelling");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.variable(Variable.of("Region"), "eu"))
                .withMessage("variable \"Region\" differs only in case from \"REGION\", and GitHub takes both for one:"
                        + " use one spelling");
    }

    @Test
    void rejectsSecretsThatGitHubDoesNotStore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretsAndVariables.none().secrets(List.of(Secret.of("npm-token"))))
                .withMessage("secret \"npm-token\" has a \"-\", which only names that a reusable workflow declares can"
                        + " have: write _");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretsAndVariables.none().secrets(List.of(Secret.GITHUB_TOKEN)))
                .withMessage("secret \"GITHUB_TOKEN\" begins with GITHUB_, which GitHub keeps for itself: choose"
                        + " another name");
    }

    @Test
    void rejectsAValueThatGitHubDoesNotKeep() {
        assertThat(SecretsAndVariables.none()
                        .variable(REGION, "x".repeat(49152))
                        .value(REGION))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SecretsAndVariables.none().variable(REGION, "ä".repeat(24577)))
                .withMessage("value of variable \"REGION\" has 49154 bytes, but GitHub keeps 49152: put it into a file"
                        + " of the repository");
    }
}
