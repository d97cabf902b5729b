package dev.workflowdsl.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Something that may stand behind {@code on:}.
 *
 * @param isAccepted whether GitHub's own parser takes it
 * @param on the YAML
 * @param difference why we see it otherwise, if we do
 */
public record EventCase(boolean isAccepted, String on, Optional<String> difference) {

    private static final String ACCEPTS = "accepts";
    private static final String REFUSES = "refuses";

    /** The cases of the table in the source directory of dsl-core, given the directory of a module beside it. */
    public static List<EventCase> all(Path module) {
        Path table = module.resolve("../dsl-core/src/test/resources/dev/workflowdsl/trigger/events.txt");
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(EventCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventCase of(String line) {
        String[] parts = line.split(" \\| ", 3);
        if (!List.of(ACCEPTS, REFUSES).contains(parts[0])) {
            throw new IllegalArgumentException("line begins with no verdict: " + line);
        }
        return new EventCase(
                parts[0].equals(ACCEPTS), parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
    }

    /** The trigger as a part of a workflow file. */
    public String yaml() {
        return on.contains(": ") || on.endsWith(":") ? "on:\n  " + on + "\n" : "on: " + on + "\n";
    }

    @Override
    public String toString() {
        return on;
    }
}
