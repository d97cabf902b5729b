package dev.workflowdsl.check;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in a workflow that is wrong, or not as good as it could be. The message says what is there and why that
 * matters, the hint how to mend it.
 *
 * <p>Findings are ordered by file, then by position in the text where that is known, then by path.
 *
 * @param rule the id of the rule that found it
 * @param severity how bad it is
 * @param file the path of the workflow file from the root of the repository
 * @param place the part of the file that it is about
 * @param message what is there, and why that matters
 * @param hint how to mend it
 */
public record Finding(String rule, Severity severity, String file, Place place, String message, String hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::path)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::hint)
            .thenComparing(finding -> finding.location().map(Object::toString).orElse(""));

    /** The path of the part that it is about. */
    public Path path() {
        return place.path();
    }

    /** Where that part, or the nearest value around it, was made or read; empty if nobody knows. */
    public Optional<Location> location() {
        return place.location();
    }

    /** The same finding at another location, for example the one that the path has in a file that was read. */
    public Finding at(Location location) {
        return new Finding(rule, severity, file, new Place(path(), Optional.of(location)), message, hint);
    }

    private int line() {
        return location().orElse(null) instanceof Location.TextPosition position ? position.line() : Integer.MAX_VALUE;
    }

    private int column() {
        return location().orElse(null) instanceof Location.TextPosition position
                ? position.column()
                : Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(Finding that) {
        return ORDER.compare(this, that);
    }

    /**
     * The finding in one line, for example {@code CiWorkflow.java:42 error jobs.test.needs[0]: job "test" needs "biuld",
     * which is no job of this workflow: did you mean "build"? [unknown-need]}.
     */
    @Override
    public String toString() {
        String where = location().map(Object::toString).orElse(file);
        String path = path().toString();
        return where + " " + severity + (path.isEmpty() ? "" : " " + path) + ": " + message + ": " + hint + " [" + rule
                + "]";
    }
}
