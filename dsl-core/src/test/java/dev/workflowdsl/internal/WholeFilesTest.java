package dev.workflowdsl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFilesTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("a.txt");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void writesFilesAndTheirDirectories() throws IOException {
        Path deep = directory.resolve("b/c.txt");

        WholeFiles.write(Map.of(file, "ä\n", deep, ""));

        assertThat(file).hasBinaryContent("ä\n".getBytes(StandardCharsets.UTF_8));
        assertThat(deep).isEmptyFile();
        assertThat(files()).containsExactly("a.txt", "b");
    }

    @Test
    void givesANewFileThePermissionsOfNewFiles() throws IOException {
        Path other = Files.writeString(directory.resolve("other.txt"), "");

        WholeFiles.write(Map.of(file, "new"));

        assertThat(permissions(file)).isEqualTo(permissions(other));
    }

    @Test
    void keepsThePermissionsOfAFileThatIsThere() throws IOException {
        Files.writeString(file, "old");
        assertThat(permissions(file)).startsWith("rw");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

        WholeFiles.write(Map.of(file, "new"));

        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo("rwxr-x--x");
    }

    @Test
    void leavesAllAsItIsIfOneCannotBeWritten() throws IOException {
        Files.writeString(file, "old");
        Path inTheWay = Files.createDirectory(directory.resolve("b.txt"));
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(file, "new");
        texts.put(inTheWay, "new");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> WholeFiles.write(texts))
                .withMessage("\"" + inTheWay + "\" cannot be written (java.io.IOException: it is no file):"
                        + " check that the path is free and may be written");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void knowsWhatAFileHolds() throws IOException {
        assertThat(WholeFiles.hold(file, "")).isFalse();
        Files.write(file, new byte[] {(byte) 0xFC});
        assertThat(WholeFiles.hold(file, "ü")).isFalse();
        Files.writeString(file, "ü");
        assertThat(WholeFiles.hold(file, "ü")).isTrue();
    }
}
