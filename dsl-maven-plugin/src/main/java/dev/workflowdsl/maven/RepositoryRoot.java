package dev.workflowdsl.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The directory with {@code .git}, to which all paths in {@code .github} refer. */
final class RepositoryRoot {

    private RepositoryRoot() {}

    /** The configured directory, or the nearest one around a module that has {@code .git}. */
    static Path of(Optional<Path> configured, Path module) {
        return configured
                .map(directory -> existing(directory.toAbsolutePath().normalize()))
                .or(() -> around(module))
                .orElseThrow(() -> new GoalFailure("there is no .git in \"" + module
                        + "\" or around it, so nobody knows where .github is: configure the root of the repository in"
                        + " <directory>, or by -Dworkflow.directory=..."));
    }

    private static Path existing(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new GoalFailure("directory \"" + directory
                    + "\", configured in <directory>, is not there: name the root of the repository");
        }
        return directory;
    }

    /** The nearest directory with {@code .git}, which is a file in a linked work tree. */
    static Optional<Path> around(Path module) {
        for (Path directory = module.toAbsolutePath().normalize();
                directory != null;
                directory = directory.getParent()) {
            if (Files.exists(directory.resolve(".git"))) {
                return Optional.of(directory);
            }
        }
        return Optional.empty();
    }

    /** The path of a file from the root, with {@code /} between its parts. */
    static String path(Path root, Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
