package dev.workflowdsl.oracle;

import dev.workflowdsl.examples.GenerateExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the examples, each system in a repository of its own. */
final class Examples {

    private Examples() {}

    static List<RepositoryFile> writtenBelow(Path directory) {
        GenerateExamples.main(new String[] {directory.toString()});
        try (Stream<Path> systems = Files.list(directory)) {
            return systems.sorted()
                    .flatMap(system -> RepositoryFile.below(system).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
