package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide says about snippets that yield no text. */
final class SnippetsTest {

    @Test
    void namesMatchAsAtGitHub() {
        assertThat(TriggerSnippets.matches()).isTrue();
    }

    @Test
    void theWorkflowInJavaIsTheOneThatWasThere(@TempDir Path directory) throws IOException {
        MigratingSnippets.compare(Files.writeString(directory.resolve("build.yml"), MigratingSnippets.BEFORE));
    }

    @Test
    void workflowsThatAreThereAreRead(@TempDir Path repository) throws IOException {
        Path workflows = Files.createDirectories(repository.resolve(".github/workflows"));
        Files.writeString(workflows.resolve("build.yml"), MigratingSnippets.BEFORE);
        MigratingSnippets.lint(repository);
        assertThat(workflows).isDirectoryContaining(file -> file.endsWith("build.yml"));
    }

    @Test
    void versionsAreThoseOfTheBuild() throws IOException {
        assertThat(Files.readString(DocsTest.ROOT.resolve("pom.xml")).replaceAll("\\s", ""))
                .contains("<artifactId>junit-bom</artifactId><version>" + BuildSnippets.JUNIT + "<")
                .contains("<artifactId>maven-surefire-plugin</artifactId><version>" + BuildSnippets.SUREFIRE + "<");
    }

    @Test
    void theProgramWritesTheWorkflows(@TempDir Path repository) {
        Pipelines.main(new String[] {repository.toString()});
        assertThat(repository.resolve(".github/workflows/ci.yml"))
                .content()
                .contains("# To write it anew: ./gradlew -q workflows\n");
    }

    @Test
    void theHousePolicyTakesTheSharedFragments(@TempDir Path repository) {
        assertThat(SharingSnippets.write(repository).written())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("build.yml", "alert.yml");
        assertThat(SharingSnippets.suppressed().isEmpty()).isTrue();
    }
}
