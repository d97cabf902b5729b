package dev.workflowdsl.codegen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorYaml;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProposalTest {

    @Test
    void refusesAnAliasInsideOfWhatItStandsFor() {
        for (String inputs : List.of("&a {x: *a}", "&a [[*a]]", "&a {*a : x}")) {
            String file = "name: Ship it\ninputs: " + inputs + "\nruns: {using: node24}\n";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Proposal.withOwnersWords("./ship", file))
                    .withMessage("file has an anchor in line 2 whose alias stands inside of it, so that it has no end:"
                            + " write out what is meant");
        }
    }

    @Test
    void readsAnAliasBesideItsAnchor() {
        ActionDescriptor descriptor = Proposal.withOwnersWords("./ship", """
                name: Ship it
                inputs: {a: &a {description: A word.}, b: *a}
                runs: {using: node24}
                """);

        assertThat(descriptor.inputs()).hasSize(2);
    }

    @Test
    void describesALocalActionInTheWordsOfItsOwner() {
        String file = """
                name: Ship it
                description: Ships what was built.
                inputs:
                  quick:
                    description: Whether to hurry.
                    deprecationMessage: Always in a hurry.
                outputs:
                  id:
                    description: Number of the parcel.
                runs:
                  using: composite
                  steps: []
                """;

        assertThat(DescriptorYaml.write(Proposal.withOwnersWords("./.github/actions/ship", file)))
                .isEqualTo("""
                        action: './.github/actions/ship'
                        summary: Ships what was built.
                        runtime: composite

                        inputs:
                          quick:
                            doc: Whether to hurry.
                            type: boolean
                            deprecated:
                              note: Always in a hurry.

                        outputs:
                          id:
                            doc: Number of the parcel.
                            type: string
                        """);
    }
}
