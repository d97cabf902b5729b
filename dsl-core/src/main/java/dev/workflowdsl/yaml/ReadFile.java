package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave: the value, as far as it could be had, and what is wrong with the text, each finding at its
 * line and column.
 *
 * @param <T> the kind of value
 */
public abstract sealed class ReadFile<T> permits ReadWorkflow, ReadAction {

    /** Rules that find that something is not there. */
    private static final Set<String> ABSENCES =
            Set.of("missing-runner", "no-jobs", "no-start", "no-steps", "no-trigger");

    private final String file;
    private final @Nullable T value;
    private final Report report;
    private final Positions positions;

    ReadFile(String file, @Nullable T value, Collection<Finding> findings, Positions positions) {
        this.file = file;
        this.value = value;
        this.report = Report.of(findings);
        this.positions = positions;
    }

    /** The name of the file, as the reader was told it. */
    public final String file() {
        return file;
    }

    /**
     * The value. If there are findings, parts that could not be read are missing from it; it is empty if nothing could be
     * read at all.
     */
    public final Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What is wrong with the text itself: all that could not become a value, and all that GitHub does not know. */
    public final Report report() {
        return report;
    }

    /** Where a part stands; if it is not there, where that begins which it is missing from; empty if nothing could be read. */
    public final Optional<Location> location(Path path) {
        return positions.at(path);
    }

    final Report with(Report checked) {
        List<Finding> all = new ArrayList<>(report.findings());
        Set<Path> unread = unread();
        checked.findings().stream()
                .filter(finding -> !isConsequence(finding, unread))
                .forEach(finding -> all.add(located(finding)));
        return Report.of(all);
    }

    /** Whether what a rule misses is there in the text, but could not be read. */
    private static boolean isConsequence(Finding finding, Set<Path> unread) {
        Path missing = finding.path();
        return ABSENCES.contains(finding.rule())
                && (unread.contains(missing)
                        || missing.parent()
                                .filter(around -> unread.contains(around.key("uses")))
                                .isPresent());
    }

    /** All parts of the file in which there is something that could not be read. */
    private Set<Path> unread() {
        Set<Path> paths = new HashSet<>();
        for (Finding finding : report.findings()) {
            Optional<Path> path = finding.severity() == Severity.ERROR ? Optional.of(finding.path()) : Optional.empty();
            while (path.isPresent() && paths.add(path.get())) {
                path = path.get().parent();
            }
        }
        return paths;
    }

    private Finding located(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                file,
                new Place(
                        finding.path(),
                        ABSENCES.contains(finding.rule())
                                ? positions.inside(finding.path())
                                : positions.at(finding.path())),
                finding.message(),
                finding.hint());
    }
}
