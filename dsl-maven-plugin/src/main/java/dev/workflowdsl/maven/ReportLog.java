package dev.workflowdsl.maven;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Shows a report in Maven's log: errors as errors, warnings as warnings, all else as information. A headline is shown as the
 * worst of what stands below it.
 */
final class ReportLog {

    private final Log log;

    private ReportLog(Log log) {
        this.log = log;
    }

    static void show(Report report, Log log) {
        ReportLog shown = new ReportLog(log);
        String[] parts = report.toString().split("\n", 2);
        shown.lines(parts[0], worst(report.findings().stream()));
        report.findings().stream().map(Finding::file).distinct().forEach(file -> shown.file(file, report));
        if (!report.suppressed().isEmpty()) {
            shown.lines("\n", Severity.NOTE);
            report.suppressed().forEach(finding -> shown.lines("  " + finding, Severity.NOTE));
        }
    }

    private void file(String file, Report report) {
        Collection<Finding> findings = report.findings().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
        lines("\n" + file, worst(findings.stream()));
        findings.forEach(finding -> lines("  " + finding, finding.severity()));
    }

    private static Severity worst(Stream<Finding> findings) {
        return findings.map(Finding::severity).min(Comparator.naturalOrder()).orElse(Severity.NOTE);
    }

    private void lines(String text, Severity severity) {
        text.lines().forEach(line -> {
            switch (severity) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case NOTE -> log.info(line);
            }
        });
    }
}
