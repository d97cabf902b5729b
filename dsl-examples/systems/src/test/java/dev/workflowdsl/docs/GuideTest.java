package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link DocsTest} relies on: it must see a block that is wrong, and mend it. */
final class GuideTest {

    private static final String PAGE = """
            # A page: of `text`

            See [there](docs/other.md#part) and [that](https://example.com).

            <!-- snippet: one -->
            ```java
            int one;
            ```

            ```sh
            # See [nothing](nowhere.md)
            ```
            """;
    private static final Markdown FILE = Markdown.of("page.md", PAGE);

    @Test
    void acceptsABlockThatSaysWhatItsSnippetSays() {
        assertThat(problems(Map.of("java one", "int one;\n"))).isEmpty();
    }

    @Test
    void seesABlockThatDiffers() {
        assertThat(problems(Map.of("java one", "int two;")))
                .containsExactly("page.md:6: the block differs from snippet \"java one\"");
    }

    @Test
    void seesABlockOfAnUnknownSnippetAndASnippetWithoutBlock() {
        assertThat(problems(Map.of("yaml one", "one: 1")))
                .containsExactly("page.md:6: there is no snippet \"java one\"", "snippet \"yaml one\" is in no file");
    }

    @Test
    void seesABlockWithoutMarker() {
        Markdown file = Markdown.of("page.md", "```yaml\none: 1\n```\n");
        assertThat(new Guide(List.of(file), Map.of()).problems())
                .containsExactly("page.md:1: a block of yaml has no snippet marker above it");
    }

    @Test
    void writesSnippetsIntoTheirBlocksAndLeavesTheRest() {
        assertThat(FILE.with(Map.of("java one", "int one;\nint two;\n", "sh", "x")))
                .isEqualTo(PAGE.replace("int one;", "int one;\nint two;"));
    }

    @Test
    void refusesABlockWithoutEnd() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Markdown.of("page.md", "\n```\ntext\n").blocks())
                .withMessage("page.md:2: the block has no end");
    }

    @Test
    void findsLinksAndAnchorsOutsideOfBlocks() {
        assertThat(FILE.links()).containsExactly("docs/other.md#part", "https://example.com");
        assertThat(FILE.anchors()).containsExactly("a-page-of-text");
    }

    @Test
    void cutsRegionsOutOfASource() {
        List<String> source =
                List.of("class A {", "    // tag::a", "    int a;", "", "      int b;", "    // end::a", "}");
        assertThat(Regions.of("A.java", source)).containsExactly(Map.entry("a", "int a;\n\n  int b;"));
    }

    @Test
    void refusesRegionsThatAreNotClosedOrOverlap() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Regions.of("A.java", List.of("// tag::a")))
                .withMessage("A.java: region \"a\" has no end");
        assertThatIllegalStateException()
                .isThrownBy(() -> Regions.of("A.java", List.of("// tag::a", "// tag::b")))
                .withMessage("A.java: \"// tag::b\" has no counterpart");
    }

    private static List<String> problems(Map<String, String> snippets) {
        return new Guide(List.of(FILE), snippets).problems();
    }
}
