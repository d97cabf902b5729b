package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Containers of jobs and of services. */
final class ContainerTest {

    private static final Container CONTAINER = Container.image("node:22");
    private static final Service SERVICE = Service.image("postgres:17");

    @Test
    void hasNothingButItsImageAtFirst() {
        assertThat(CONTAINER.image()).isEqualTo(Template.literal("node:22"));
        assertThat(CONTAINER.username()).isEmpty();
        assertThat(CONTAINER.password()).isEmpty();
        assertThat(CONTAINER.env()).isEqualTo(Mapping.empty());
        assertThat(CONTAINER.ports()).isEqualTo(Sequence.empty());
        assertThat(CONTAINER.volumes()).isEqualTo(Sequence.empty());
        assertThat(CONTAINER.options()).isEmpty();
        assertThat(CONTAINER.extra()).isEqualTo(Mapping.empty());
        assertThat(SERVICE.entrypoint()).isEmpty();
        assertThat(SERVICE.command()).isEmpty();
    }

    @Test
    void keepsWhatItIsGiven() {
        Container container = CONTAINER
                .credentials("acme-" + github().actor(), Secret.of("PASSWORD"))
                .env("A", 1)
                .port(8080, 80)
                .port("53/udp")
                .volume("/data:/data")
                .options("--cpus " + inputs("cpus"))
                .extra("new", 1);

        assertThat(container.username()).contains(Template.of("acme-${{ github.actor }}"));
        assertThat(container.password()).contains(Template.of("${{ secrets.PASSWORD }}"));
        assertThat(container.env()).isEqualTo(Mapping.empty().plus("A", new Value.Num(1)));
        assertThat(container.ports()).isEqualTo(Sequence.of(List.of("8080:80", "53/udp")));
        assertThat(container.volumes()).isEqualTo(Sequence.of(List.of("/data:/data")));
        assertThat(container.options()).contains(Template.of("--cpus ${{ inputs.cpus }}"));
        assertThat(container.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Num(1)));
    }

    @Test
    void keepsWhatAServiceIsGiven() {
        Service service = SERVICE.entrypoint("/bin/sh").command("-c " + inputs("command"));

        assertThat(service.entrypoint()).contains(Template.literal("/bin/sh"));
        assertThat(service.command()).contains(Template.of("-c ${{ inputs.command }}"));
    }

    @Test
    void takesComputedSettings() {
        Container container = Container.image(inputs("image"))
                .credentials("me", github().token())
                .env(Expression.raw("fromJSON(vars.ENV)"))
                .ports(Expression.raw("fromJSON(vars.PORTS)"))
                .volumes(Expression.raw("fromJSON(vars.VOLUMES)"));

        assertThat(container.image()).isEqualTo(Template.of("${{ inputs.image }}"));
        assertThat(container.password()).contains(Template.of("${{ github.token }}"));
        assertThat(container.env()).isEqualTo(Template.of("${{ fromJSON(vars.ENV) }}"));
        assertThat(container.ports()).isEqualTo(Template.of("${{ fromJSON(vars.PORTS) }}"));
        assertThat(container.volumes()).isEqualTo(Template.of("${{ fromJSON(vars.VOLUMES) }}"));
        assertThat(Service.image(inputs("image")).image()).isEqualTo(Template.of("${{ inputs.image }}"));
    }

    @Test
    void rejectsToAddToAnExpression() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.ports(Expression.raw("vars.P")).port(80, 80))
                .withMessage(
                        "\"80:80\" cannot be added to ports, which is the expression \"${{ vars.P }}\": give ports in"
                                + " one of the two forms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.volumes(Expression.raw("vars.V")).volume("/a:/b"))
                .withMessage(
                        "\"/a:/b\" cannot be added to volumes, which is the expression \"${{ vars.V }}\": give volumes"
                                + " in one of the two forms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.env(Expression.raw("vars")).env("A", 1))
                .withMessage(
                        "\"A\" cannot be added to env, which is the expression \"${{ vars }}\": give env as a mapping,"
                                + " or build the whole in the expression");
    }

    @ParameterizedTest
    @CsvSource({"0, 80, 0", "80, 0, 0", "65536, 80, 65536", "80, -1, -1"})
    void rejectsAPortThatIsNone(int host, int container, int wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.port(host, container))
                .withMessage("port \"" + wrong + "\" is none: give a number from 1 to 65535");
    }

    @Test
    void takesTheFirstAndTheLastPort() {
        assertThat(CONTAINER.port(1, 65535).ports()).isEqualTo(Sequence.of(List.of("1:65535")));
    }

    @Test
    void rejectsEmptyText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Container.image(""))
                .withMessage("container image is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Service.image(" "))
                .withMessage("container image is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.port(""))
                .withMessage("port is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTAINER.volume(""))
                .withMessage("volume is empty: leave it out or give it a text");
    }

    @Test
    void differsFromAServiceOfTheSameImage() {
        assertThat(Container.image("x")).isEqualTo(Container.image("x")).isNotEqualTo(Service.image("x"));
    }

    @Test
    void keepsKeysOfTheCredentialsThatItDoesNotKnow() {
        Container container = Container.image("app").extraCredentials("token", "x");

        assertThat(container.extraCredentials()).isEqualTo(Mapping.empty().plus("token", Template.of("x")));
        assertThat(container).hasToString("image: app\ncredentials:\n  token: x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> container.extraCredentials("username", "x"))
                .withMessage(
                        "extra key \"username\" is one that this library knows: use its own method, so that it is checked");
    }
}
