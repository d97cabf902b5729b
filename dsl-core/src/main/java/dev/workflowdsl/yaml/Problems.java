package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one file, up to the limit. */
final class Problems {

    private final String file;
    private final int limit;
    private final List<Finding> findings = new ArrayList<>();

    Problems(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Whether no more of them are kept, so that nobody needs to look for them. */
    boolean areMany() {
        return findings.size() >= limit;
    }

    void add(ReadProblem problem, Path path, int line, int column, String message, String hint) {
        if (findings.size() == limit) {
            return;
        }
        boolean last = findings.size() == limit - 1 && problem != ReadProblem.READ_LIMIT;
        Place place = place(path, line, column);
        findings.add(
                last
                        ? finding(
                                ReadProblem.READ_LIMIT,
                                Severity.ERROR,
                                place,
                                "the file has \"" + limit + "\" findings or more, of which the rest is not shown",
                                "mend these first, or raise the limit of findings")
                        : finding(problem, Severity.ERROR, place, message, hint));
    }

    void add(ReadProblem problem, Path path, YamlNode node, String message, String hint) {
        add(problem, path, node.line, node.column, message, hint);
    }

    /** Adds something that GitHub takes, but that cannot do what it says; the last place is kept for an error. */
    void warn(ReadProblem problem, Path path, YamlNode node, String message, String hint) {
        if (findings.size() < limit - 1) {
            findings.add(finding(problem, Severity.WARNING, place(path, node.line, node.column), message, hint));
        }
    }

    private Place place(Path path, int line, int column) {
        return new Place(path, Optional.of(new Location.TextPosition(file, line, column)));
    }

    private Finding finding(ReadProblem problem, Severity severity, Place place, String message, String hint) {
        return new Finding(problem.id(), severity, file, place, message, hint);
    }

    /** What was found, in the order in which it was. */
    List<Finding> findings() {
        return findings;
    }
}
