package dev.workflowdsl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the systems and of the fragments, read as they are. */
final class Sources {

    /** Surefire says where the module is; elsewhere it is the working directory. */
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private Sources() {}

    /** The Java files of a system. */
    static List<Path> java(String system) {
        return files(MODULE.resolve("src/main/java/dev/workflowdsl/examples").resolve(system));
    }

    /** The scripts of a system. */
    static List<Path> scripts(String system) {
        return files(
                MODULE.resolve("src/main/resources/dev/workflowdsl/examples").resolve(system));
    }

    /** The Java files of the fragments. */
    static List<Path> fragments() {
        return files(MODULE.resolveSibling("fragments").resolve("src/main/java/dev/workflowdsl/examples/fragments"));
    }

    static int lines(List<Path> files) {
        return files.stream().mapToInt(file -> (int) text(file).lines().count()).sum();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
