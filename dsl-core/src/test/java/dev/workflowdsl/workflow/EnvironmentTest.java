package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

    @Test
    void keepsWhatItIsGiven() {
        Environment environment = Environment.of("production")
                .url("https://" + github().refName() + ".example.com")
                .deployment(false)
                .extra("new", 1);

        assertThat(environment.name()).isEqualTo(Template.literal("production"));
        assertThat(environment.url()).contains(Template.of("https://${{ github.ref_name }}.example.com"));
        assertThat(environment.deployment()).contains(new Value.Bool(false));
        assertThat(environment.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void hasNothingButItsNameAtFirst() {
        Environment environment = Environment.of("production");

        assertThat(environment.url()).isEmpty();
        assertThat(environment.deployment()).isEmpty();
        assertThat(environment.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void takesComputedSettings() {
        Environment environment = Environment.of(inputs("target"))
                .url(github().serverUrl())
                .deployment(inputs("deploy").asBoolean());

        assertThat(environment.name()).isEqualTo(Template.of("${{ inputs.target }}"));
        assertThat(environment.url()).contains(Template.of("${{ github.server_url }}"));
        assertThat(environment.deployment()).contains(Template.of("${{ inputs.deploy }}"));
    }

    @Test
    void rejectsAnEmptyName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of(""))
                .withMessage("environment name is empty: leave it out or give it a text");
    }
}
