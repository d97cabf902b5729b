package dev.workflowdsl.codegen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsReaderTest {

    @Test
    void readsAnAction() {
        String file = """
                name: Ship it
                description: Ships.
                inputs:
                  target:
                    description: Where to.
                    required: true
                    type: choice
                  way:
                    default: sea
                    deprecationMessage: Always by air.
                  bare:
                outputs:
                  id:
                    description: The number.
                    value: ${{ steps.ship.outputs.id }}
                runs:
                  using: composite
                  steps: []
                """;

        assertThat(FactsReader.read("acme/ship", file))
                .isEqualTo(new Facts(
                        Kind.ACTION,
                        "acme/ship",
                        Optional.of("Ships."),
                        Optional.of("composite"),
                        List.of(
                                new Facts.InputFacts(
                                        "target",
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("Where to.")),
                                new Facts.InputFacts(
                                        "way",
                                        Optional.empty(),
                                        false,
                                        Optional.of("sea"),
                                        Optional.of("Always by air."),
                                        Optional.empty()),
                                new Facts.InputFacts(
                                        "bare",
                                        Optional.empty(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of(new Facts.OutputFacts("id", Optional.of("The number."))),
                        List.of()));
    }

    @Test
    void readsAWorkflow() {
        String file = """
                name: Ship
                on:
                  workflow_call:
                    inputs:
                      retries:
                        type: number
                        default: 3
                    outputs:
                      id:
                        value: ${{ jobs.ship.outputs.id }}
                    secrets:
                      TOKEN:
                        required: true
                        description: Of the shipper.
                """;

        assertThat(FactsReader.read("acme/ci/.github/workflows/ship.yml", file))
                .isEqualTo(new Facts(
                        Kind.WORKFLOW,
                        "acme/ci/.github/workflows/ship.yml",
                        Optional.of("Ship"),
                        Optional.empty(),
                        List.of(new Facts.InputFacts(
                                "retries",
                                Optional.of(InputType.NUMBER),
                                false,
                                Optional.of("3"),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(new Facts.OutputFacts("id", Optional.empty())),
                        List.of(new Facts.SecretFacts("TOKEN", true, Optional.of("Of the shipper.")))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0,   0
            3.10,  3.1
            0x1F,  31
            true,  true
            '''3.10''', 3.10
            """)
    void readsADefaultAsGitHubDoes(String written, String text) {
        String file = "name: Ship\ndescription: Ships.\ninputs: {a: {default: %s}}\nruns: {using: node24, main: a.js}\n"
                .formatted(written);

        assertThat(FactsReader.read("acme/ship", file).inputs().get(0).defaultValue())
                .contains(text);
    }

    @Test
    void readsTheFactsOfAFileThatHasNothingElse() {
        String file = """
                inputs:
                  target: {required: true}
                  way: {default: sea, deprecationMessage: deprecated}
                outputs:
                  id: {}
                runs:
                  using: node20
                """;

        assertThat(FactsReader.read("acme/ship", file))
                .isEqualTo(new Facts(
                        Kind.ACTION,
                        "acme/ship",
                        Optional.empty(),
                        Optional.of("node20"),
                        List.of(
                                new Facts.InputFacts(
                                        "target",
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Facts.InputFacts(
                                        "way",
                                        Optional.empty(),
                                        false,
                                        Optional.of("sea"),
                                        Optional.of("deprecated"),
                                        Optional.empty())),
                        List.of(new Facts.OutputFacts("id", Optional.empty())),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Ship   | action "acme/ship" has no runs: it cannot be used, leave it out
            Ship         | file is no mapping: give an action.yml or a workflow
            """)
    void refusesAFileThatIsNoAction(String file, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactsReader.read("acme/ship", file))
                .withMessage(message);
    }

    @Test
    void refusesAWorkflowThatCannotBeCalled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactsReader.read("acme/ci/.github/workflows/ship.yml", "on: push"))
                .withMessage("workflow \"ship.yml\" cannot be called, since it has no workflow_call trigger:"
                        + " add WorkflowCall to its on(...)");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactsReader.read("acme/ship", "runs: ["))
                .withMessageStartingWith("file is no YAML: ");
    }
}
