package dev.workflowdsl.yaml;

import java.io.BufferedReader;
import java.io.File;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The directory below which generated files lie. */
final class Directory {

    static final String CODEOWNERS = ".github/CODEOWNERS";
    static final String DEPENDABOT = ".github/dependabot.yml";

    private static final String WORKFLOWS = ".github/workflows";
    private static final String ACTIONS = ".github/actions";

    private final Path root;

    Directory(Path root) {
        this.root = root;
    }

    /** Brings the generated files to the given contents, by path from the root. */
    WrittenFiles update(Map<String, String> contents) {
        WrittenFiles files = write(contents);
        List<Path> stale = candidates().stream()
                .filter(file -> isOurs(file) && !isCurrent(file, contents.keySet()))
                .toList();
        return new WrittenFiles(files.written(), files.unchanged(), remove(stale));
    }

    /** Writes the contents, by path from the root, and removes nothing. */
    WrittenFiles write(Map<String, String> contents) {
        List<Path> written = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = root.resolve(file.getKey());
            (write(path, file.getValue().getBytes(StandardCharsets.UTF_8)) ? written : unchanged).add(path);
        }
        return new WrittenFiles(written, unchanged, List.of());
    }

    private boolean write(Path path, byte[] content) {
        try {
            if (Files.isRegularFile(path)
                    && Files.size(path) == content.length
                    && Arrays.equals(Files.readAllBytes(path), content)) {
                return false;
            }
            Files.createDirectories(path.toAbsolutePath().getParent());
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

    /** Removes the files, in their order. */
    List<Path> remove(List<Path> files) {
        for (Path file : files) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw failed("removed", file, e);
            }
        }
        return files;
    }

    /** All files that an earlier call may have written. */
    private List<Path> candidates() {
        List<Path> candidates =
                new ArrayList<>(files(WORKFLOWS, 1, name -> name.endsWith(".yml") || name.endsWith(".yaml")));
        candidates.addAll(files(ACTIONS, Integer.MAX_VALUE, List.of("action.yml", "action.yaml")::contains));
        Stream.of(CODEOWNERS, DEPENDABOT)
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .forEach(candidates::add);
        return candidates;
    }

    private List<Path> files(String directory, int depth, Predicate<String> name) {
        Path start = root.resolve(directory);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed("listed", start, e);
        } catch (UncheckedIOException e) {
            throw failed("listed", start, new IOException(e));
        }
    }

    /** Whether a path leads to the file; on some systems a path in other upper or lower case does too. */
    private boolean isCurrent(Path file, Set<String> paths) {
        String path = root.relativize(file).toString().replace(File.separatorChar, '/');
        return paths.contains(path)
                || paths.stream().filter(path::equalsIgnoreCase).anyMatch(other -> isSame(root.resolve(other), file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw failed("compared", other, e);
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

    static UncheckedIOException failed(String what, Path path, IOException cause) {
        return new UncheckedIOException(
                "\"" + path + "\" cannot be " + what + " (" + cause
                        + "): check that the path is free and may be written",
                cause);
    }
}
