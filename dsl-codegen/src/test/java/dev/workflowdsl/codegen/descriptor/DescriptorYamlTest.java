package dev.workflowdsl.codegen.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescriptorYamlTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static final String ACTION = """
            action: acme/ship-it
            aliases:
              - acme/shipit
            class: Shipper
            summary: Ships what was built.
            retired:
              note: Nobody keeps it.
              replacement: acme/ship
            tag-only: It looks at its tag.
            runtime: node24
            release:
              version: v1.10.0
              commit: 0123456789abcdef0123456789abcdef01234567
              major:
                ref: v1
                kind: branch
                same-as-version: true

            inputs:
              target:
                doc: Where it goes.
                type: enum
                values:
                  - sea
                  - air
                other-values: true
                required: true
              files:
                type: list
                separator: newline
                default: |
                  build/*.jar
                  docs
              retries:
                type: number
                default: '0.0'
              quick:
                type: boolean
                values:
                  - auto
                default: 'true'
                deprecated:
                  note: It is always quick.
                  replacement: speed
              'on':
                type: string
                deprecated: {}

            outputs:
              id:
                doc: The number of the parcel.
                type: number
              details:
                type: json
            dynamic-outputs: true

            environment:
              SHIP_TOKEN: Token of the shipper.

            permissions:
              contents: read
              id-token: write

            security-defaults:
              quick:
                value: 'false'
                reason: 'Look twice: it cannot be called back.'
            """;

    private static final String WORKFLOW = """
            action: acme/ci/.github/workflows/ship.yml
            kind: workflow

            secrets:
              TOKEN:
                doc: Token of the shipper.
                required: true
              KEY: {}
            """;

    @Test
    void readsAllThatCanBeSaidOfAnAction() {
        assertThat(DescriptorYaml.read(ACTION))
                .isEqualTo(new ActionDescriptor(
                        Kind.ACTION,
                        "acme/ship-it",
                        List.of("acme/shipit"),
                        Optional.of("Shipper"),
                        Optional.of("Ships what was built."),
                        Optional.of(new Release(
                                COMMIT,
                                Optional.of("v1.10.0"),
                                Optional.of(new FloatingRef("v1", FloatingRef.RefKind.BRANCH, true)))),
                        Optional.of("node24"),
                        inputs(),
                        List.of(
                                new OutputDescriptor("id", OutputType.NUMBER, Optional.of("The number of the parcel.")),
                                new OutputDescriptor("details", OutputType.JSON, Optional.empty())),
                        List.of(),
                        true,
                        Map.of("SHIP_TOKEN", "Token of the shipper."),
                        Map.of("contents", "read", "id-token", "write"),
                        List.of(new SecurityDefault("quick", "false", "Look twice: it cannot be called back.")),
                        Optional.of(new Retirement("Nobody keeps it.", Optional.of("acme/ship"))),
                        Optional.of("It looks at its tag.")));
    }

    private static List<InputDescriptor> inputs() {
        return List.of(
                new InputDescriptor(
                        "target",
                        InputType.ENUM,
                        true,
                        Optional.empty(),
                        List.of("sea", "air"),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Where it goes.")),
                input("files", InputType.LIST, "build/*.jar\ndocs\n", List.of(), Optional.of(Separator.NEWLINE)),
                input("retries", InputType.NUMBER, "0.0", List.of(), Optional.empty()),
                new InputDescriptor(
                        "quick",
                        InputType.BOOLEAN,
                        false,
                        Optional.of("true"),
                        List.of("auto"),
                        false,
                        Optional.empty(),
                        Optional.of(new Deprecation(Optional.of("It is always quick."), Optional.of("speed"))),
                        Optional.empty()),
                new InputDescriptor(
                        "on",
                        InputType.STRING,
                        false,
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.of(new Deprecation(Optional.empty(), Optional.empty())),
                        Optional.empty()));
    }

    private static InputDescriptor input(
            String name, InputType type, String fallback, List<String> values, Optional<Separator> separator) {
        return new InputDescriptor(
                name, type, false, Optional.of(fallback), values, false, separator, Optional.empty(), Optional.empty());
    }

    @Test
    void readsTheSecretsOfAWorkflow() {
        ActionDescriptor workflow = DescriptorYaml.read(WORKFLOW);

        assertThat(workflow.kind()).isEqualTo(Kind.WORKFLOW);
        assertThat(workflow.secrets())
                .containsExactly(
                        new SecretDescriptor("TOKEN", true, Optional.of("Token of the shipper.")),
                        new SecretDescriptor("KEY", false, Optional.empty()));
    }

    @Test
    void writesTheTextThatItRead() {
        assertThat(DescriptorYaml.write(DescriptorYaml.read(ACTION))).isEqualTo(ACTION);
        assertThat(DescriptorYaml.write(DescriptorYaml.read(WORKFLOW))).isEqualTo(WORKFLOW);
    }

    @Test
    void findsAnInputWhateverItsCase() {
        assertThat(DescriptorYaml.read(ACTION).input("FILES").map(InputDescriptor::name))
                .contains("files");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: job                                | kind is "job": use one of action, workflow
            summry: Ships.                           | summry is unknown: remove it or correct its name
            runtime: 24                              | runtime is 24, not a text: put it in quotes
            aliases: acme/shipit                     | aliases is "acme/shipit": write a sequence
            inputs: [a]                              | inputs is ["a"]: write a mapping
            inputs: {a: {typ: list}}                 | inputs.a.typ is unknown: remove it or correct its name
            inputs: {a: {type: lst}}                 | inputs.a.type is "lst": use one of string, boolean, number, enum, list, secret
            inputs: {a: {required: 'true'}}          | inputs.a.required is "true": write true or false
            inputs: {a: {default: 1}}                | inputs.a.default is 1, not a text: put it in quotes
            inputs: {a: {type: list}}                | input "a" does not fit its type: give a separator to a list, and to nothing else
            inputs: {a: {type: enum}}                | input "a" does not fit its type: give values to an enumeration
            inputs: {a: {values: [b]}}               | input "a" does not fit its type: give no values to a string, a number or a secret
            release: {version: v1}                   | release has no "commit": add it
            release: {commit: abc}                   | commit "abc" is not a full one: give all 40 hexadecimal digits, in lower case
            retired: {note: Old., by: acme/ship}     | retired.by is unknown: remove it or correct its name
            """)
    void refusesWhatItDoesNotUnderstand(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptorYaml.read("action: acme/ship-it\n" + line + "\n"))
                .withMessage(message);
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptorYaml.read("action: acme/ship-it\naction: acme/ship\n"))
                .withMessageStartingWith("descriptor is no YAML: ");
    }

    @Test
    void refusesATextThatIsNoMapping() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DescriptorYaml.read("acme/ship-it"))
                .withMessage("descriptor is \"acme/ship-it\": write a mapping");
    }
}
