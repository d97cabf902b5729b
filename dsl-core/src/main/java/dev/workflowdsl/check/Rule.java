package dev.workflowdsl.check;

/**
 * Finds one kind of mistake in workflows. A rule holds no state, takes time linear in the size of the workflow, and does
 * not throw, whatever the workflow holds.
 */
public interface Rule {

    /** The name by which the rule is suppressed and documented: lower case words joined by {@code -}. */
    String id();

    /** How bad its findings are. */
    Severity severity();

    /** What holds in a good workflow, as one sentence without a final period. */
    String summary();

    /** Reports each place of the workflow where that does not hold. */
    void check(Walk walk, Reporter reporter);
}
