package dev.workflowdsl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.yaml.SettingsFiles;
import dev.workflowdsl.yaml.WorkflowFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@link AcmeRepository}, whole; with {@code -Drecreate=true} the expected ones are written anew. */
final class SettingsGoldenTest {

    private static final Path EXPECTED = Path.of("src/test/resources/settings");
    private static final String COMMAND = "mvn test -pl dsl-core -am -Dtest=SettingsGoldenTest -Drecreate=true";

    @Test
    void writesTheExpectedFiles(@TempDir Path directory) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            write(EXPECTED);
        }
        write(directory);

        assertThat(files(directory)).isEqualTo(files(EXPECTED));
    }

    private static void write(Path root) {
        AcmeRepository source = new AcmeRepository();
        assertThat(WorkflowFiles.below(root).regeneratedBy(COMMAND).write(source))
                .isNotNull();
        assertThat(SettingsFiles.in(root.resolve(".github/settings"))
                        .regeneratedBy(COMMAND)
                        .write(source))
                .isNotNull();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
