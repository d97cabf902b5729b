package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Severity;
import java.util.Optional;

/** Assertions about a finding of a check. */
public final class FindingAssert extends PartAssert<FindingAssert, Finding> {

    FindingAssert(Finding actual) {
        super(actual, FindingAssert.class, Subject.alone("finding", actual, Optional.empty()));
    }

    /** This rule found it. */
    @CanIgnoreReturnValue
    public FindingAssert hasRule(String rule) {
        return requireEqual("to be of the rule", rule, "it is of", actual.rule());
    }

    /** It is as bad as this. */
    @CanIgnoreReturnValue
    public FindingAssert hasSeverity(Severity severity) {
        return requireEqual("to have the severity", severity, "it has", actual.severity());
    }

    /**
     * It is at this place of its file.
     *
     * @param path for example {@code jobs.test.steps[2].run}; empty for the whole file
     */
    @CanIgnoreReturnValue
    public FindingAssert hasPath(String path) {
        return requireEqual("to be at", path, "it is at", actual.path().toString());
    }

    /** It says what is wrong in these words. */
    @CanIgnoreReturnValue
    public FindingAssert hasMessage(String message) {
        return requireEqual("to have the message", message, "it has", actual.message());
    }

    /** It says in these words how to mend it. */
    @CanIgnoreReturnValue
    public FindingAssert hasHint(String hint) {
        return requireEqual("to have the hint", hint, "it has", actual.hint());
    }
}
