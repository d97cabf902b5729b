package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import java.util.List;
import java.util.Optional;

/** Assertions about what checks found; what is suppressed does not count. */
public final class ReportAssert extends PartAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        this(actual, "report");
    }

    ReportAssert(Report actual, String name) {
        super(actual, ReportAssert.class, Subject.alone(name, actual, Optional.empty()));
    }

    /** Nothing was found. */
    @CanIgnoreReturnValue
    public ReportAssert isEmpty() {
        return requireNone("to find nothing", "these were found", actual.findings());
    }

    /** No error was found; there may be warnings and notes. */
    @CanIgnoreReturnValue
    public ReportAssert hasNoErrors() {
        return requireNone(
                "to find no errors",
                "these were found",
                actual.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    /**
     * This rule found something at this place.
     *
     * @param path for example {@code jobs.test.steps[2].run}; empty for the whole file
     */
    @CanIgnoreReturnValue
    public ReportAssert hasFinding(String rule, String path) {
        return requireAll("to find", List.of(shown(rule, path)), "these were found", shown());
    }

    /**
     * Exactly these things were found, in this order.
     *
     * @param findings rule and path, for example {@code "unknown-need jobs.test.needs[0]"}; the rule alone for a whole file
     */
    @CanIgnoreReturnValue
    public ReportAssert hasOnlyFindings(String... findings) {
        return requireEqual("to find only", List.of(findings), "these were found", shown());
    }

    /** This rule found nothing. */
    @CanIgnoreReturnValue
    public ReportAssert hasNoFindingOf(String rule) {
        return requireNone(
                "to find nothing by the rule \"" + rule + "\"",
                "these were found",
                actual.findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList());
    }

    /**
     * Goes on with what this rule found.
     *
     * @throws AssertionError if it found nothing, or more than one thing
     */
    public FindingAssert finding(String rule) {
        List<Finding> found = actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw differing("to find one thing by the rule", rule, "these were found", shown());
        }
        return new FindingAssert(found.get(0));
    }

    private List<String> shown() {
        return actual.findings().stream()
                .map(finding -> shown(finding.rule(), finding.path().toString()))
                .toList();
    }

    private static String shown(String rule, String path) {
        return (rule + " " + path).strip();
    }
}
