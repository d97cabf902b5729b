package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From which severity on findings let the build fail. */
final class FailOn {

    private static final String NEVER = "never";

    private final Optional<Severity> severity;

    private FailOn(Optional<Severity> severity) {
        this.severity = severity;
    }

    static FailOn of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<Severity> severity = Stream.of(Severity.values())
                .filter(value -> value.toString().equals(word))
                .findFirst();
        if (severity.isEmpty() && !word.equals(NEVER)) {
            throw new GoalFailure(
                    "\"" + text + "\", configured in <failOn>, is no severity: choose error, warning, note or never");
        }
        return new FailOn(severity);
    }

    boolean concerns(Report report) {
        return severity.isPresent()
                && report.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(severity.get()) <= 0);
    }
}
