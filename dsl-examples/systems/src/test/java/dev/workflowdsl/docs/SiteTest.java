package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide as a site: each page can be reached. */
final class SiteTest {

    private static final Path DOCS = DocsTest.ROOT.resolve("docs");

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("index.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFirstPageLeadsToAllOthers() throws IOException {
        Markdown index = Markdown.of("index.md", Files.readString(DOCS.resolve("index.md")));
        assertThat(index.links()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(pages());
    }

    @Test
    void theSidebarHasAllPages() throws IOException {
        String config = Files.readString(DOCS.resolve(".vitepress/config.mjs"));
        assertThat(pages()).allSatisfy(page -> assertThat(config).contains("'" + page.replace(".md", "") + "'),"));
    }

    /** Links out of {@code docs} lead somewhere on GitHub, but not on the site. */
    @Test
    void pagesLinkOnlyToEachOther() throws IOException {
        for (String page : pages()) {
            assertThat(Markdown.of(page, Files.readString(DOCS.resolve(page))).links())
                    .as(page)
                    .noneMatch(link -> link.startsWith("../") || link.startsWith("/"));
        }
    }

    /** The name of a registry in the lock file would bind every build to it. */
    @Test
    void theLockFileNamesNoRegistry() throws IOException {
        assertThat(DOCS.resolve("package-lock.json")).content().doesNotContain("\"resolved\"");
    }
}
