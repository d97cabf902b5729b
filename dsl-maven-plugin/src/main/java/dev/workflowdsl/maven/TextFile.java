package dev.workflowdsl.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of a build, if its content changes. */
final class TextFile {

    private TextFile() {}

    static void write(Path file, String text) {
        try {
            if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new GoalFailure(
                    "\"" + file + "\" cannot be written (" + e + "): check that the path is free and may be written",
                    e);
        }
    }
}
