package dev.workflowdsl.oracle;

import dev.workflowdsl.examples.GenerateExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The workflows and actions of the examples, each system in a repository of its own. */
final class Examples {

    /** Dependabot reads this one, which is not what the oracles judge. */
    private static final String UPDATES = ".github/dependabot.yml";

    private Examples() {}

    static List<RepositoryFile> writtenBelow(Path directory) {
        GenerateExamples.main(new String[] {directory.toString()});
        try (Stream<Path> systems = Files.list(directory)) {
            return systems.sorted()
                    .flatMap(system -> RepositoryFile.below(system).stream())
                    .filter(file -> !file.path().equals(UPDATES))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
