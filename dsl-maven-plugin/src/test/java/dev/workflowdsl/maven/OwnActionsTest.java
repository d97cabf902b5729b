package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnActionsTest {

    private static final String LATIN = "name: Grüße\n";

    @TempDir
    Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsConfiguredFilesAsThoseThatItFinds() throws IOException {
        write("tools/greet/action.yml", LATIN + "description: x\nruns: {using: composite, steps: []}\n");
        write(".github/workflows/ci.yml", LATIN + "on: workflow_call\njobs: {a: {uses: ./.github/workflows/b.yml}}\n");

        OwnActions own = OwnActions.read(root, List.of("tools/../tools/greet"), List.of("ci.yml"));

        assertThat(own.report().findings())
                .extracting(Finding::rule, Finding::file)
                .containsExactlyInAnyOrder(
                        tuple("yaml-syntax", "tools/greet/action.yml"),
                        tuple("yaml-syntax", ".github/workflows/ci.yml"));
    }

    @Test
    void readsNoMoreOfAConfiguredFileThanTheLimitAllows() throws IOException {
        write("action.yml", "#".repeat(20_000_000));

        assertThat(OwnActions.read(root, List.of("action.yml"), List.of())
                        .report()
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("read-limit");
    }
}
