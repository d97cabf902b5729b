package dev.workflowdsl.yaml;

import dev.workflowdsl.internal.WholeFiles;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Predicate<String> isOurCommand;

    Directory(Path root) {
        this(root, line -> true);
    }

    private Directory(Path root, Predicate<String> isOurCommand) {
        this.root = root;
        this.isOurCommand = isOurCommand;
    }

    /** A directory in which only files that name the command are ours. */
    static Directory besideOthers(Path root, String command) {
        return new Directory(root, Header.commandLine(command)::equals);
    }

    /** Brings the generated files to the given contents, by path from the root. */
    WrittenFiles update(Map<String, String> contents) {
        WrittenFiles files = write(contents);
        return new WrittenFiles(files.written(), files.unchanged(), remove(stale(contents.keySet())));
    }

    /** What {@link #update} would change. */
    List<FileChange> changes(Map<String, String> contents) {
        List<FileChange> changes = new ArrayList<>();
        contents.forEach((path, content) -> {
            Optional<String> before = content(root.resolve(path));
            if (before.isEmpty() || !before.get().equals(content)) {
                changes.add(new FileChange(path, before, Optional.of(content)));
            }
        });
        stale(contents.keySet())
                .forEach(file -> changes.add(new FileChange(pathOf(file), content(file), Optional.empty())));
        return changes;
    }

    /** The files that an earlier call wrote and that are not among the paths. */
    private List<Path> stale(Set<String> paths) {
        return candidates().stream()
                .filter(file -> isOurs(file) && !isCurrent(file, paths))
                .toList();
    }

    /** Writes the contents, by path from the root, and removes nothing. */
    WrittenFiles write(Map<String, String> contents) {
        List<Path> written = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        Map<Path, String> changed = new LinkedHashMap<>();
        contents.forEach((name, content) -> {
            Path path = root.resolve(name);
            if (content(path).filter(content::equals).isPresent()) {
                unchanged.add(path);
            } else {
                changed.put(path, content);
                written.add(path);
            }
        });
        WholeFiles.write(changed);
        return new WrittenFiles(written, unchanged, List.of());
    }

    /** The content with the line ends that it had before git changed them; empty if there is no such file. */
    private static Optional<String> content(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw failed("read", path, e);
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
        String path = pathOf(file);
        return paths.contains(path)
                || paths.stream().filter(path::equalsIgnoreCase).anyMatch(other -> isSame(root.resolve(other), file));
    }

    private String pathOf(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw failed("compared", other, e);
        }
    }

    private boolean isOurs(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String firstLine = reader.readLine();
            String secondLine = reader.readLine();
            return firstLine != null
                    && Header.marks(firstLine)
                    && isOurCommand.test(secondLine == null ? "" : secondLine);
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    static UncheckedIOException failed(String what, Path path, IOException cause) {
        return WholeFiles.failed(what, path, cause);
    }
}
