package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave: the value, as far as it could be had, and what is wrong with the text, each finding at its
 * line and column.
 *
 * @param <T> the kind of value
 */
public abstract sealed class ReadFile<T> permits ReadWorkflow, ReadAction {

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
     * The value. If there are findings, parts that could not be read are missing from it, or, where a step would be nothing
     * without them, have a stand-in: the script {@code :} or the action {@code ./.github/actions/unreadable}. It is empty if
     * nothing could be read at all.
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
        Unread unread = new Unread(report);
        checked.findings().stream()
                .filter(finding -> !unread.explains(finding))
                .forEach(finding -> all.add(located(finding)));
        return Report.of(all);
    }

    private Finding located(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                file,
                new Place(
                        finding.path(),
                        Unread.isAbsence(finding) ? positions.inside(finding.path()) : positions.at(finding.path())),
                finding.message(),
                finding.hint());
    }
}
