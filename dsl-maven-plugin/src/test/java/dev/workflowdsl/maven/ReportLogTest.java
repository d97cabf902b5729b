package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

final class ReportLogTest {

    private static Finding finding(String file, Severity severity) {
        return new Finding("rule", severity, file, Place.root(), "it is so", "change it");
    }

    /** Keeps what it is told, with the level. */
    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void error(CharSequence text) {
            lines.add("error|" + text);
        }

        @Override
        public void warn(CharSequence text) {
            lines.add("warn|" + text);
        }

        @Override
        public void info(CharSequence text) {
            lines.add("info|" + text);
        }
    }

    private static List<String> lines(Report report) {
        Lines log = new Lines();
        ReportLog.show(report, log);
        return log.lines;
    }

    @Test
    void showsEachFindingAtItsLevelAndHeadlinesAtTheWorst() {
        Report report = Report.of(
                List.of(
                        finding("a.yml", Severity.NOTE),
                        finding("b.yml", Severity.ERROR),
                        finding("b.yml", Severity.WARNING),
                        finding("c.yml", Severity.WARNING)),
                List.of(new Report.Suppressed(finding("d.yml", Severity.ERROR), "it is wanted")));

        assertThat(lines(report))
                .containsExactly(
                        "error|1 error, 2 warnings, 1 note, 1 suppressed",
                        "info|",
                        "info|a.yml",
                        "info|  a.yml note: it is so: change it [rule]",
                        "error|",
                        "error|b.yml",
                        "error|  b.yml error: it is so: change it [rule]",
                        "warn|  b.yml warning: it is so: change it [rule]",
                        "warn|",
                        "warn|c.yml",
                        "warn|  c.yml warning: it is so: change it [rule]",
                        "info|",
                        "info|  d.yml error: it is so: change it [rule], suppressed because it is wanted");
        assertThat(String.join("\n", lines(report)).replaceAll("(?m)^[a-z]+\\|", ""))
                .isEqualTo(report.toString());
    }

    @Test
    void showsThatNothingWasFound() {
        assertThat(lines(Report.of(List.of()))).containsExactly("info|no findings");
    }
}
