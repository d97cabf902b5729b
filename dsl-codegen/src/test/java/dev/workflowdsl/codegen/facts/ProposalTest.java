package dev.workflowdsl.codegen.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.descriptor.DescriptorYaml;
import org.junit.jupiter.api.Test;

final class ProposalTest {

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
