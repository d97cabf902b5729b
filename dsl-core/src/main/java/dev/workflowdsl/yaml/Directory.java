package dev.workflowdsl.yaml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory below which generated files lie. */
final class Directory {

    private static final String WORKFLOWS = ".github/workflows";

    private final Path root;

    Directory(Path root) {
        this.root = root;
    }

    /** Brings the generated files to the given contents, by path from the root. */
    WrittenFiles update(Map<String, String> contents) {
        List<Path> written = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = root.resolve(file.getKey());
            (write(path, file.getValue().getBytes(StandardCharsets.UTF_8)) ? written : unchanged).add(path);
        }
        return new WrittenFiles(written, unchanged, removeStale(contents));
    }

    private boolean write(Path path, byte[] content) {
        try {
            if (Files.isRegularFile(path)
                    && Files.size(path) == content.length
                    && Arrays.equals(Files.readAllBytes(path), content)) {
                return false;
            }
            Files.createDirectories(path.getParent());
            replace(path, content);
            return true;
        } catch (IOException e) {
            throw failed("written", path, e);
        }
    }

    /** Writes beside the file first, so that a reader sees the old content or the new, never a part. */
    private static void replace(Path path, byte[] content) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(part, content);
            move(part, path);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Path> removeStale(Map<String, String> contents) {
        Path workflows = root.resolve(WORKFLOWS);
        List<Path> removed = new ArrayList<>();
        for (Path file : yamlFiles(workflows)) {
            if (!contents.containsKey(WORKFLOWS + "/" + file.getFileName()) && isOurs(file)) {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw failed("removed", file, e);
                }
                removed.add(file);
            }
        }
        return removed;
    }

    private static List<Path> yamlFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yml") || file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed("listed", directory, e);
        }
    }

    private static boolean isOurs(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String firstLine = reader.readLine();
            return firstLine != null && Header.marks(firstLine);
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    private static UncheckedIOException failed(String what, Path path, IOException cause) {
        return new UncheckedIOException(
                "\"" + path + "\" cannot be " + what + " (" + cause
                        + "): check that the path is free and may be written",
                cause);
    }
}
