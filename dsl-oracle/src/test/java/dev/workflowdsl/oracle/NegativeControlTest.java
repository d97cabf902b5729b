package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows broken files to the oracles, so that none of them can pass for content because it does nothing. */
final class NegativeControlTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String GOOD = "called.yml";

    private final List<RepositoryFile> broken = RepositoryFile.below(RESOURCES.resolve("broken"));

    @Test
    void gitHubRefusesEveryBrokenFile() throws IOException {
        assertRefused(Oracle.GITHUB, broken, "broken-for-github.txt");
    }

    @Test
    void actionlintRefusesEveryBrokenWorkflow() throws IOException {
        List<RepositoryFile> workflows =
                broken.stream().filter(RepositoryFile::isWorkflow).toList();
        assertRefused(Oracle.ACTIONLINT, workflows, "broken-for-actionlint.txt");
    }

    private static void assertRefused(Oracle oracle, List<RepositoryFile> files, String expected) throws IOException {
        List<Finding> findings = oracle.judge(files);
        assertThat(files).allMatch(file -> file.path().endsWith(GOOD) != hasError(file, findings));
        List<String> lines = findings.stream().map(Finding::toString).toList();
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(RESOURCES.resolve(expected), String.join("\n", lines) + "\n");
        }
        assertThat(lines).isEqualTo(Files.readAllLines(RESOURCES.resolve(expected)));
    }

    private static boolean hasError(RepositoryFile file, List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.isError() && finding.file().endsWith("/" + file.path()));
    }
}
