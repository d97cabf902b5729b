package dev.workflowdsl.check;

/** Takes what a rule finds; rule, severity and file are added by who runs the rule. */
@FunctionalInterface
public interface Reporter {

    /**
     * Takes a finding.
     *
     * @param place the part of the workflow that it is about
     * @param message what is there, with the value in "double quotes", and why that matters; lower case, no final period
     * @param hint how to mend it; lower case, no final period
     */
    void report(Place place, String message, String hint);
}
