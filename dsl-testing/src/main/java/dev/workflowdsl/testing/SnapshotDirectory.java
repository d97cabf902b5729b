package dev.workflowdsl.testing;

import dev.workflowdsl.internal.WholeFiles;
import dev.workflowdsl.yaml.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a snapshot. */
final class SnapshotDirectory {

    private static final String PROPERTY = "workflow.snapshots";
    private static final String UPDATE = "update";
    private static final String HOW = "run the test once with -D" + PROPERTY + "=" + UPDATE;

    private final Path directory;

    SnapshotDirectory(Path directory) {
        this.directory = directory;
    }

    static Path of(Class<?> test) {
        CodeSource source = test.getProtectionDomain().getCodeSource();
        Optional<Path> module = source == null
                ? Optional.empty()
                : Stream.iterate(path(source), around -> around != null, Path::getParent)
                        .filter(around -> Files.isDirectory(around.resolve("src/test")))
                        .findFirst();
        return module.orElseThrow(() -> new IllegalArgumentException("test \"" + test.getName()
                        + "\" does not lie in a module with src/test: name the directory by WorkflowSnapshot.in(...)"))
                .resolve("src/test/resources")
                .resolve(test.getPackageName().replace('.', '/'))
                .resolve(test.getSimpleName());
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + source.getLocation() + "\" is no directory of classes", e);
        }
    }

    /** Compares each text with the file of its name, or writes the files. */
    void match(Map<String, String> texts) {
        Map<Path, String> wanted = new LinkedHashMap<>();
        texts.forEach((name, text) -> wanted.put(file(name), text));
        if (isUpdate()) {
            update(wanted);
            return;
        }
        List<String> problems = new ArrayList<>();
        wanted.forEach((file, text) -> problem(file, text).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n\n", problems));
        }
    }

    private Path file(String name) {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize()) || file.equals(directory.normalize())) {
            throw new IllegalArgumentException(
                    "file name \"" + name + "\" leads out of the directory of the snapshot: name a file in it");
        }
        return file;
    }

    private static boolean isUpdate() {
        String mode = System.getProperty(PROPERTY, "");
        if (!mode.isEmpty() && !mode.equals(UPDATE)) {
            throw new IllegalArgumentException("system property \"" + PROPERTY + "\" is \"" + mode
                    + "\": give it the value \"" + UPDATE + "\", or leave it out");
        }
        return !mode.isEmpty();
    }

    private static Optional<String> problem(Path file, String text) {
        if (!Files.exists(file)) {
            return Optional.of("there is no snapshot \"" + shown(file) + "\"\nTo create it, " + HOW
                    + "; then read the file and commit it.");
        }
        String accepted = read(file);
        return accepted.equals(text)
                ? Optional.empty()
                : Optional.of("the text differs from the snapshot\n"
                        + new FileChange(shown(file), Optional.of(accepted), Optional.of(text))
                                .diff()
                                .stripTrailing()
                        + "\nTo accept the change, " + HOW + "; then look at the difference and commit it.");
    }

    /** The text, with the line ends that it had before git may have changed them. */
    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = file.startsWith(here) ? here.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static void update(Map<Path, String> wanted) {
        Map<Path, String> changed = new LinkedHashMap<>();
        wanted.forEach((file, text) -> {
            if (!Files.exists(file) || !read(file).equals(text)) {
                changed.put(file, text);
            }
        });
        WholeFiles.write(changed);
    }
}
