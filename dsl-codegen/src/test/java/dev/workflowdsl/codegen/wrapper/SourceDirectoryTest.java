package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceDirectoryTest {

    private static final String OURS = SourceFile.FIRST_LINE + " from x\n";

    @TempDir
    Path root;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void update(SourceFile... files) {
        SourceDirectory.ofPackagesBelow(root, "").update(List.of(files));
    }

    @Test
    void writesFilesWithTheirDirectories() throws IOException {
        update(new SourceFile("a/b/C.java", OURS), new SourceFile("D.java", OURS + "x"));

        assertThat(files()).containsExactly("D.java", "a/b/C.java");
        assertThat(root.resolve("D.java")).hasContent(OURS + "x");
    }

    @Test
    void doesNotTouchWhatSaysTheSameAlready() throws IOException {
        update(new SourceFile("A.java", OURS));
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(root.resolve("A.java"), time);

        update(new SourceFile("A.java", OURS), new SourceFile("B.java", OURS));

        assertThat(Files.getLastModifiedTime(root.resolve("A.java"))).isEqualTo(time);
    }

    @Test
    void removesWhatItWroteOnceButNothingElse() throws IOException {
        update(new SourceFile("a/Old.java", OURS), new SourceFile("a/Kept.java", OURS));
        Files.writeString(root.resolve("a/Own.java"), "class Own {}");
        Files.writeString(root.resolve("a/notes.txt"), OURS);

        update(new SourceFile("a/Kept.java", OURS));

        assertThat(files()).containsExactly("a/Kept.java", "a/Own.java", "a/notes.txt");
    }

    @Test
    void passesOverSourcesInOtherEncodings() throws IOException {
        Files.writeString(root.resolve("Latin.java"), "// Büro\nclass Latin {}", StandardCharsets.ISO_8859_1);

        update(new SourceFile("A.java", OURS));

        assertThat(files()).containsExactly("A.java", "Latin.java");
    }

    @Test
    void leavesOtherPackagesAlone() throws IOException {
        SourceDirectory.ofPackage(root, "com.acme").update(List.of(new SourceFile("com/acme/Old.java", OURS)));
        SourceDirectory.ofPackage(root, "com.acme.deep")
                .update(List.of(new SourceFile("com/acme/deep/Other.java", OURS)));

        SourceDirectory.ofPackage(root, "com.acme").update(List.of(new SourceFile("com/acme/New.java", OURS)));

        assertThat(files()).containsExactly("com/acme/New.java", "com/acme/deep/Other.java");
    }

    @Test
    void writesNothingIfOneFileCannotBeWritten() throws IOException {
        update(new SourceFile("A.java", OURS), new SourceFile("Stale.java", OURS));
        Files.writeString(root.resolve("file"), "no directory");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> update(
                        new SourceFile("A.java", OURS + "new"),
                        new SourceFile("B.java", OURS),
                        new SourceFile("file/C.java", OURS)));

        assertThat(files()).containsExactly("A.java", "Stale.java", "file");
        assertThat(root.resolve("A.java")).hasContent(OURS);
    }
}
