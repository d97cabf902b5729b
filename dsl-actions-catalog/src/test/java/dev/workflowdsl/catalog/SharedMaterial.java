package dev.workflowdsl.catalog;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the owners' files and the corpus of workflows that are kept beside the repository, in a directory called
 * {@code shared} or in the one that the system property {@code workflowdsl.shared} names.
 */
final class SharedMaterial {

    private SharedMaterial() {}

    /** The path below that directory. Without it the calling test is skipped, but fails if {@code CI} is {@code true}. */
    static Path path(String first, String... more) {
        Path path = Path.of(first, more);
        return root().map(shared -> shared.resolve(path))
                .filter(Files::exists)
                .orElseGet(() -> missing("shared/" + path));
    }

    private static Path missing(String path) {
        String message = path + " is not beside the repository, nor below -Dworkflowdsl.shared";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    private static Optional<Path> root() {
        String property = System.getProperty("workflowdsl.shared");
        if (property != null) {
            return Optional.of(Path.of(property));
        }
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolveSibling("shared"))
                .filter(shared -> Files.isDirectory(shared.resolve("actions")))
                .findFirst();
    }
}
