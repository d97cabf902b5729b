package dev.workflowdsl.maven;

import dev.workflowdsl.origin.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the source files of a module, so that code scanning can show findings in them. */
record JavaFiles(Path root, List<Path> sourceRoots) implements Function<Origin, Optional<String>> {

    /** The path from the root of the repository; empty if the file is not one of the module. */
    @Override
    public Optional<String> apply(Origin origin) {
        int dot = origin.className().lastIndexOf('.');
        String directory = dot < 0 ? "" : origin.className().substring(0, dot).replace('.', '/') + "/";
        return origin.file()
                .flatMap(file -> sourceRoots.stream()
                        .map(sources -> sources.resolve(directory + file))
                        .filter(Files::isRegularFile)
                        .map(source -> RepositoryRoot.path(root, source))
                        .filter(path -> !path.startsWith("../"))
                        .findFirst());
    }
}
