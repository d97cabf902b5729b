package dev.workflowdsl.tools;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the conformance cases, facts and corpus that are kept beside the repository, in a directory called {@code shared}.
 *
 * <p>The system property {@code workflowdsl.shared} names that directory if it is somewhere else.
 */
public final class SharedMaterial {
    private SharedMaterial() {}

    /**
     * The file or directory {@code first/more...} of the shared material. The calling test is skipped if it is not there, but fails
     * when the environment variable {@code CI} is {@code true}.
     */
    public static Path path(String first, String... more) {
        Path path = Path.of(first, more);
        return root().map(shared -> shared.resolve(path)).filter(Files::exists).orElseGet(() -> missing(path));
    }

    private static Path missing(Path path) {
        String message = "shared/" + path + " is not beside the repository, nor below -Dworkflowdsl.shared";
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
                .filter(shared -> Files.isDirectory(shared.resolve("conformance")))
                .findFirst();
    }
}
