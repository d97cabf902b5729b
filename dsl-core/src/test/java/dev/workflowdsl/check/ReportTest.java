package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ReportTest {

    private static final Finding ERROR = finding("b.yml", Severity.ERROR, "jobs");
    private static final Finding WARNING = finding("b.yml", Severity.WARNING, "env");
    private static final Finding NOTE = finding("a.yml", Severity.NOTE, "name");

    private static Finding finding(String file, Severity severity, String key) {
        return new Finding("some-rule", severity, file, Place.root().key(key), "it is so", "change it");
    }

    @Test
    void showsCountsAndThenTheFindingsOfEachFile() {
        Report report = Report.of(List.of(ERROR, NOTE, WARNING, finding("a.yml", Severity.ERROR, "on")));

        assertThat(report).hasToString("""
                        2 errors, 1 warning, 1 note

                        a.yml
                          a.yml note name: it is so: change it [some-rule]
                          a.yml error on: it is so: change it [some-rule]

                        b.yml
                          b.yml warning env: it is so: change it [some-rule]
                          b.yml error jobs: it is so: change it [some-rule]""");
    }

    @Test
    void showsWhatIsSuppressedWithTheReason() {
        Report report = Report.of(List.of(), List.of(new Report.Suppressed(ERROR, "it is meant")));

        assertThat(report).hasToString("""
                no findings, 1 suppressed

                  b.yml error jobs: it is so: change it [some-rule], suppressed because it is meant""");
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void hasErrorsOnlyIfThereIsAnError() {
        assertThat(Report.of(List.of(NOTE, WARNING)).hasErrors()).isFalse();
        assertThat(Report.of(List.of(NOTE, ERROR)).hasErrors()).isTrue();
        assertThat(Report.of(List.of(NOTE)).isEmpty()).isFalse();
    }

    @Property
    void isTheSameInWhateverOrderFindingsCome(@ForAll @Size(max = 6) List<Severity> severities) {
        List<Finding> findings = severities.stream()
                .flatMap(severity -> List.of(finding("a.yml", severity, "x"), finding("b.yml", severity, "y")).stream())
                .toList();
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);

        assertThat(Report.of(findings).findings())
                .isSorted()
                .doesNotHaveDuplicates()
                .isEqualTo(Report.of(reversed).findings());
    }

    @Test
    void cannotBeChanged() {
        Report report = Report.of(List.of(ERROR));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.findings().clear());
    }
}
