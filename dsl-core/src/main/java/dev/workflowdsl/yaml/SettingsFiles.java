package dev.workflowdsl.yaml;

import dev.workflowdsl.check.SecretsTable;
import dev.workflowdsl.internal.SourceName;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.repository.SettingsScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the settings of a repository into a directory of their own, for example {@code .github/settings}: the bodies of
 * requests to GitHub as JSON, {@code apply.sh}, which sends them, and {@code README.md} with the list of requests and the
 * table of secrets and variables.
 *
 * <p>Each file is written whole or not at all, and only where its content differs. JSON files that the script of an earlier
 * call sent, and that of this one does not, are removed.
 */
public final class SettingsFiles {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String SCRIPT = "apply.sh";
    private static final String PAGE = "README.md";
    private static final Pattern PAYLOAD = Pattern.compile("[a-z0-9-]+\\.json");

    private final Path directory;
    private final String regenerate;

    private SettingsFiles(Path directory, String regenerate) {
        this.directory = directory;
        this.regenerate = regenerate;
    }

    /**
     * Writes the settings of the repository into the directory.
     *
     * @return what was done
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public static WrittenFiles write(Path directory, RepositorySource source) {
        return in(directory, CALLERS.getCallerClass()).write(source);
    }

    /** Files in the directory, with a header that names the calling class as what to run. */
    public static SettingsFiles in(Path directory) {
        return in(directory, CALLERS.getCallerClass());
    }

    private static SettingsFiles in(Path directory, Class<?> caller) {
        return new SettingsFiles(directory, "run " + caller.getName());
    }

    /** The same files, whose header names that command as the one that writes them anew. */
    public SettingsFiles regeneratedBy(String command) {
        return new SettingsFiles(directory, command);
    }

    /**
     * Writes the settings of the repository.
     *
     * @return what was done
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(RepositorySource source) {
        return write(source.repository(), source.getClass());
    }

    /**
     * Writes the settings of a repository that is made already.
     *
     * @param source the class that says what it is, which the headers name
     * @return what was done
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed
     */
    public WrittenFiles write(Repository repository, Class<?> source) {
        SettingsScript script = SettingsScript.of(repository);
        String header = Header.lines(SourceName.of(source), regenerate);
        Map<String, String> contents = new LinkedHashMap<>(script.payloads());
        contents.put(SCRIPT, script.script(header));
        contents.put(PAGE, page(header, repository, script));
        List<Path> stale = payloadsOfBefore().stream()
                .filter(file -> !contents.containsKey(file.getFileName().toString()))
                .toList();
        Directory files = new Directory(directory);
        WrittenFiles written = files.write(contents);
        makeExecutable(directory.resolve(SCRIPT));
        return new WrittenFiles(written.written(), written.unchanged(), files.remove(stale));
    }

    private static String page(String header, Repository repository, SettingsScript script) {
        return "<!--\n" + header + "-->\n\n# Settings of " + repository.name()
                + "\n\n`./" + SCRIPT + "` does these steps in their order. It can be run again at any time.\n\n"
                + script.table()
                + "\n## Secrets and variables\n\n"
                + "Where a job reads what is not declared for it, GitHub gives it an empty text.\n\n"
                + SecretsTable.of(repository).toMarkdown();
    }

    /** The JSON files that the script there sends, if it is one of ours. */
    private List<Path> payloadsOfBefore() {
        Path script = directory.resolve(SCRIPT);
        if (!Files.isRegularFile(script)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(script);
            List<Path> files = new ArrayList<>();
            if (lines.stream().limit(2).anyMatch(Header::marks)) {
                Matcher name = PAYLOAD.matcher(String.join("\n", lines));
                name.results()
                        .map(found -> directory.resolve(found.group()))
                        .filter(Files::isRegularFile)
                        .distinct()
                        .forEach(files::add);
            }
            return files;
        } catch (IOException e) {
            throw Directory.failed("read", script, e);
        }
    }

    private static void makeExecutable(Path script) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(script);
            if (permissions.add(PosixFilePermission.OWNER_EXECUTE)) {
                Path unused = Files.setPosixFilePermissions(script, permissions);
            }
        } catch (UnsupportedOperationException e) {
            return; // such a file system knows no such permission
        } catch (IOException e) {
            throw Directory.failed("made executable", script, e);
        }
    }
}
