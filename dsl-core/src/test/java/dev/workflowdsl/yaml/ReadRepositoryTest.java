package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadRepositoryTest {

    private static final String DEPLOY = """
            on:
              workflow_call:
                inputs:
                  target:
                    type: string
                    required: true
            permissions: {}
            jobs:
              deploy:
                runs-on: ubuntu-latest
                steps:
                  - run: ./deploy.sh
            """;
    private static final String CALLER = """
            on: push
            permissions: {}
            jobs:
              production:
                uses: ./.github/workflows/deploy.yaml
            """;
    private static final String ACTION = """
            name: Set up
            description: Installs
            runs:
              using: composite
              steps:
                - run: echo ${{ inputs.who }}
                  shell: bash
            """;

    @TempDir
    Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void readsAllWorkflowsAndActions() throws IOException {
        write(".github/workflows/deploy.yaml", DEPLOY);
        write(".github/workflows/ci.yml", CALLER);
        write(".github/workflows/notes.txt", "x");
        write(".github/workflows/old/ci.yml", CALLER);
        write(".github/actions/a/b/action.yaml", ACTION);
        write("action.yml", ACTION);
        write("target/action.yml", ACTION);

        ReadRepository repository = ReadRepository.of(root);

        assertThat(repository.workflows())
                .extracting(ReadFile::file)
                .containsExactly(".github/workflows/ci.yml", ".github/workflows/deploy.yaml");
        assertThat(repository.actions())
                .extracting(ReadFile::file)
                .containsExactly("action.yml", ".github/actions/a/b/action.yaml");
        assertThat(repository.isEmpty()).isFalse();
        assertThat(ReadRepository.of(root.resolve("target/x")).isEmpty()).isTrue();
    }

    @Test
    void checksHowFilesFitTogether() throws IOException {
        write(".github/workflows/deploy.yaml", DEPLOY);
        write(".github/workflows/ci.yml", CALLER);
        write(".github/workflows/broken.yml", "on: [push\n");
        write(".github/actions/setup/action.yml", ACTION);

        assertThat(ReadRepository.of(root).check(Checks.standard()).findings())
                .extracting(
                        Finding::rule,
                        finding -> finding.location().orElseThrow().toString())
                .containsExactly(
                        tuple("unknown-input", ".github/actions/setup/action.yml:6:12"),
                        tuple("yaml-syntax", ".github/workflows/broken.yml:2:1"),
                        tuple("missing-call-input", ".github/workflows/ci.yml:5:11"));
    }

    @Test
    void keepsWhatIsSuppressed() throws IOException {
        write(".github/workflows/deploy.yaml", DEPLOY);
        write(".github/workflows/ci.yml", CALLER);

        assertThat(ReadRepository.of(root)
                        .check(Checks.standard().suppress(Suppression.of("missing-call-input", "later"))))
                .asString()
                .startsWith("no findings, 1 suppressed");
    }
}
