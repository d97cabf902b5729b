package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the page of what does not compile as true as the tests of the promises are. */
final class PromisePageTest {

    private static final String CORE = "dsl-core/src/test/resources/dev/workflowdsl/compilation/promises.txt";
    private static final String CATALOG = "dsl-actions-catalog/src/test/resources/dev/workflowdsl/catalog/promises.txt";
    private static final String TESTING = "dsl-testing/src/test/resources/dev/workflowdsl/testing/promises.txt";

    /** With {@code -Drecreate=true} the tables are written anew first. */
    @Test
    void thePageHasAllPromises() throws IOException {
        Path page = DocsTest.ROOT.resolve("docs/does-not-compile.md");
        Map<String, List<String>> rows = new LinkedHashMap<>(rows(CORE, "other"));
        rows.putAll(rows(CATALOG, "the catalog"));
        rows.putAll(rows(TESTING, "tests"));
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(page, PromisePage.with(Files.readString(page), rows));
        }
        String text = Files.readString(page);
        assertThat(PromisePage.groups(text)).containsExactlyElementsOf(rows.keySet());
        assertThat(text).isEqualTo(PromisePage.with(text, rows));
    }

    private static Map<String, List<String>> rows(String file, String first) throws IOException {
        return PromisePage.rows(Files.readAllLines(DocsTest.ROOT.resolve(file)), first);
    }

    @Test
    void makesARowOfAPromise() {
        List<String> lines = List.of(
                "# about the file",
                "# --- things",
                "",
                "a thing is no text",
                "    Thing.of({{A | B => \"a\"}}).x({{1 => 2}});",
                "    code: message");
        assertThat(PromisePage.rows(lines, "other"))
                .containsExactly(
                        Map.entry(
                                "things",
                                List.of(
                                        "| A thing is no text | \u2713\u00a0`Thing.of(A \\| B).x(1)`<br>\u2717\u00a0`Thing.of(\"a\").x(2)` |")));
    }

    @Test
    void writesATableBelowItsMarkerAndLeavesTheRest() {
        String page = """
                # Page

                <!-- promises: things -->
                | old |

                Text
                """;
        assertThat(PromisePage.with(page, Map.of("things", List.of("| a | b |"))))
                .isEqualTo("""
                        # Page

                        <!-- promises: things -->
                        | what holds | what compiles, and what does not |
                        |---|---|
                        | a | b |

                        Text
                        """);
    }
}
