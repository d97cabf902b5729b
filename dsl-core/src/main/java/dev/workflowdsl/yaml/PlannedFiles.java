package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Report;
import java.util.List;
import java.util.Map;

/**
 * The files that sources stand for, before they are written: what the checks say of them, and what writing would change.
 *
 * <pre>{@code
 * assertThat(WorkflowFiles.below(root).plan(new CiWorkflow()).changes()).isEmpty();
 * }</pre>
 */
public final class PlannedFiles {

    private final Directory directory;
    private final Report report;
    private final Map<String, String> contents;

    PlannedFiles(Directory directory, Report report, Map<String, String> contents) {
        this.directory = directory;
        this.report = report;
        this.contents = contents;
    }

    /** What the checks found. */
    public Report report() {
        return report;
    }

    /**
     * What writing the files now would change, in the order of the sources, with the files to remove at the end. Line ends
     * that git has changed to those of Windows do not count.
     *
     * @throws InvalidWorkflowsException if a check finds an error, so that nothing would be written
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public List<FileChange> changes() {
        refuseErrors();
        return directory.changes(contents);
    }

    /**
     * Writes the files.
     *
     * @return what was done
     * @throws InvalidWorkflowsException if a check finds an error
     * @throws java.io.UncheckedIOException if a file cannot be read, written or removed; none is changed if one cannot be
     *     written
     */
    public WrittenFiles write() {
        refuseErrors();
        return directory.update(contents);
    }

    private void refuseErrors() {
        if (report.hasErrors()) {
            throw new InvalidWorkflowsException(report);
        }
    }
}
