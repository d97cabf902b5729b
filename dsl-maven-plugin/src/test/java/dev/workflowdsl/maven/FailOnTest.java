package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailOnTest {

    private static Report of(Severity severity) {
        return Report.of(List.of(new Finding("rule", severity, "ci.yml", Place.root(), "it is so", "change it")));
    }

    @Test
    void concernsFindingsOfThatSeverityOrWorse() {
        FailOn warning = FailOn.of(" Warning ");

        assertThat(warning.concerns(of(Severity.ERROR))).isTrue();
        assertThat(warning.concerns(of(Severity.WARNING))).isTrue();
        assertThat(warning.concerns(of(Severity.NOTE))).isFalse();
        assertThat(FailOn.of("note").concerns(Report.of(List.of()))).isFalse();
        assertThat(FailOn.of("never").concerns(of(Severity.ERROR))).isFalse();
    }

    @Test
    void refusesOtherWords() {
        assertThatExceptionOfType(GoalFailure.class)
                .isThrownBy(() -> FailOn.of("fatal"))
                .withMessage("\"fatal\", configured in <failOn>, is no severity: choose error, warning, note or never");
    }
}
