package dev.workflowdsl.codegen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.codegen.descriptor.FloatingRef;
import dev.workflowdsl.codegen.descriptor.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VersionTableTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @Test
    void readsWhatItKnowsAndPassesOverTheRest() {
        VersionTable table = VersionTable.parse("""
                [
                  {
                    "action": "Acme/ship",
                    "aliases": ["acme/old-ship"],
                    "version": "v1.2.3",
                    "sha": "0123456789abcdef0123456789abcdef01234567",
                    "major_ref": {"ref": "v1", "kind": "branch", "sha": "x", "same_as_version": true},
                    "job_permissions": {"contents": "read"},
                    "licence": "MIT"
                  }
                ]
                """);

        assertThat(table.row("acme/SHIP"))
                .contains(new VersionTable.Row(
                        "Acme/ship",
                        List.of("acme/old-ship"),
                        new Release(
                                COMMIT,
                                Optional.of("v1.2.3"),
                                Optional.of(new FloatingRef("v1", FloatingRef.RefKind.BRANCH, true))),
                        Map.of("contents", "read")));
    }

    @Test
    void needsNoMoreThanActionAndCommit() {
        VersionTable table = VersionTable.parse("""
                [{"action": "acme/ship", "version": null, "sha": "%s", "major_ref": null}]
                """.formatted(COMMIT));

        assertThat(table.row("acme/ship").orElseThrow().release())
                .isEqualTo(new Release(COMMIT, Optional.empty(), Optional.empty()));
        assertThat(table.row("acme/other")).isEmpty();
    }

    @Test
    void refusesAnEntryWithoutCommit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionTable.parse("[{\"action\": \"acme/ship\"}]"))
                .withMessage("table of versions has an entry without \"sha\": add it to {\"action\":\"acme/ship\"}");
    }

    @Test
    void refusesAnythingButAnArray() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionTable.parse("{}"))
                .withMessage("table of versions is no JSON array: put the actions in [ ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionTable.parse("["))
                .withMessageStartingWith("table of versions is no JSON: ");
    }
}
