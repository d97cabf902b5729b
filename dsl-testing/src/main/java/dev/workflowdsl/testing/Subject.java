package dev.workflowdsl.testing;

import dev.workflowdsl.check.Path;
import dev.workflowdsl.origin.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a message says about the part under test.
 *
 * @param name what it is and what it belongs to
 * @param path where it is in its file; the root if it was given alone
 * @param context its YAML, or what else shows it
 */
record Subject(String name, Path path, String context) {

    /** The message is about one part of it, and tools show it more than once. */
    private static final int MOST_LINES = 15;

    /** A part that some Java line made. */
    static Subject of(String name, Path path, Object value, Optional<Origin> origin) {
        return new Subject(name + origin.map(Subject::line).orElse(""), path, value.toString());
    }

    /** A part that stands in no file. */
    static Subject alone(String name, Object value, Optional<Origin> origin) {
        return of(name, Path.root(), value, origin);
    }

    private static String line(Origin origin) {
        return origin.file()
                .flatMap(file -> origin.line().map(line -> " (" + file + ":" + line + ")"))
                .orElse("");
    }

    /** The message of an assertion that does not hold. */
    String message(String expectation, Object expected, String fact, Object actual) {
        return "\nExpecting " + name + "\n" + expectation + ":\n" + indented(text(expected)) + "\nbut " + fact + ":\n"
                + indented(text(actual)) + "\n" + shown();
    }

    /** The message where something is there that should not be, or is missing. */
    String message(String expectation, String fact, Object found) {
        return "\nExpecting " + name + "\n" + expectation + ", but " + fact + ":\n" + indented(text(found)) + "\n"
                + shown();
    }

    /** The message where nothing was given that could be expected. */
    String message(String expectation, String fact) {
        return "\nExpecting " + name + "\n" + expectation + ", but " + fact + "\n" + shown();
    }

    private String shown() {
        String where = path.toString();
        List<String> lines = context.lines().toList();
        int left = lines.size() - MOST_LINES;
        String more = left > 0 ? "\n  ... and " + left + (left == 1 ? " more line" : " more lines") : "";
        return (where.isEmpty() ? "in:\n" : "in " + where + ":\n")
                + indented(lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n")))
                + more;
    }

    private static String indented(String text) {
        return text.lines().map(line -> line.isEmpty() ? line : "  " + line).collect(Collectors.joining("\n"));
    }

    /** Collections one to a line, everything else as it prints itself. */
    private static String text(Object value) {
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? "none" : items.stream().map(Subject::text).collect(Collectors.joining("\n"));
        }
        return value.toString();
    }
}
