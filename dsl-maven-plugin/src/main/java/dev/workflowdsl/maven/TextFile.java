package dev.workflowdsl.maven;

import dev.workflowdsl.internal.WholeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/** Writes a file of a build, if its content changes. */
final class TextFile {

    private TextFile() {}

    static void write(Path file, String text) {
        try {
            if (WholeFiles.hold(file, text)) {
                return;
            }
            if (isPlain(file)) {
                WholeFiles.write(Map.of(file, text));
            } else {
                Files.writeString(file, text);
            }
        } catch (UncheckedIOException e) {
            throw new GoalFailure(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new GoalFailure(
                    "\"" + file + "\" cannot be written (" + e + "): check that the path is free and may be written",
                    e);
        }
    }

    /** Whether it may be replaced; a link or a device, such as {@code /dev/stdout}, is to stay what it is. */
    private static boolean isPlain(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
