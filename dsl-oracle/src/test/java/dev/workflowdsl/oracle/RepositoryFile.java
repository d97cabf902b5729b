package dev.workflowdsl.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file in a directory that stands for a repository.
 *
 * @param root the absolute path of the directory
 * @param path the path of the file from there, with {@code /} between its parts
 */
record RepositoryFile(String root, String path) {

    /** All YAML files of a repository, in the order of their paths; at least one. */
    static List<RepositoryFile> below(Path root) {
        Path repository = root.toAbsolutePath().normalize();
        try (Stream<Path> paths = Files.walk(repository)) {
            List<RepositoryFile> files = paths.filter(path -> path.toString().endsWith(".yml"))
                    .map(path -> repository.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .map(path -> new RepositoryFile(repository.toString(), path))
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("no YAML file is below " + repository);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorkflow() {
        return path.startsWith(".github/workflows/");
    }
}
