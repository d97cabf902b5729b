package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.wrapper.WrapperGenerator;
import dev.workflowdsl.testing.WorkflowAssertions;
import dev.workflowdsl.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the page of packages true. */
final class PackagePageTest {

    private static final Map<String, Class<?>> MEMBERS = Map.of(
            "dsl-core", Workflow.class,
            "dsl-testing", WorkflowAssertions.class,
            "dsl-codegen", WrapperGenerator.class);

    /** With {@code -Drecreate=true} the tables are written anew first. */
    @Test
    void thePageHasAllPublicClasses() throws IOException {
        Path page = DocsTest.ROOT.resolve("docs/packages.md");
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(page, PackagePage.with(Files.readString(page), MEMBERS));
        }
        String text = Files.readString(page);
        assertThat(PackagePage.modules(text)).containsExactlyInAnyOrderElementsOf(MEMBERS.keySet());
        assertThat(text).isEqualTo(PackagePage.with(text, MEMBERS));
    }

    @Test
    void takesPublicClassesAlone() {
        assertThat(PackagePage.publicClasses(Workflow.class))
                .doesNotContainKey("dev.workflowdsl.internal")
                .hasEntrySatisfying(
                        "dev.workflowdsl.workflow",
                        classes -> assertThat(classes)
                                .contains("Job", "Workflow")
                                .doesNotContain("Cells", "Runner$Labels", "package-info"));
    }

    @Test
    void readsTheFirstSentence() {
        assertThat(PackagePage.firstSentence("""
                        /**
                         * Things of {@link acme.Thing} and {@link acme.Part parts} for <a
                         * href="https://example.com">us</a>, in {@code ${{ }}} and {@code a.yml}.
                         * More.
                         */
                        package acme;
                        """))
                .isEqualTo("Things of `Thing` and parts for us, in `${{ }}` and `a.yml`.");
    }
}
