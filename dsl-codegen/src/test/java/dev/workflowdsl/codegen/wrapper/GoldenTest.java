package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the classes of odd actions with {@code src/golden/java}, which is compiled with the tests. With
 * {@code -Drecreate=true} the build writes the files there anew before that.
 */
final class GoldenTest {

    private static final Path DESCRIPTORS = Path.of("src/golden/descriptors");
    private static final Path SOURCES = Path.of("src/golden/java");

    private static final WrapperGenerator GENERATOR = WrapperGenerator.perOwner("golden")
            .descriptors(DescriptorDirectory.of(DESCRIPTORS).readAll());

    @Test
    void classesAreAsTheyWere() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                expected.put(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Map<String, String> actual = new TreeMap<>();
        GENERATOR.files().forEach(file -> actual.put(file.path(), file.text()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void theSameDescriptorsGiveTheSameFiles() {
        assertThat(GENERATOR.files()).isEqualTo(GENERATOR.files());
    }
}
