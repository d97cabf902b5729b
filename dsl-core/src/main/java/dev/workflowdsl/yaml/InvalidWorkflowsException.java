package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Report;

/** Workflows have errors, so nothing was written; the message is the whole report. */
public final class InvalidWorkflowsException extends RuntimeException {

    private final transient Report report;

    InvalidWorkflowsException(Report report) {
        super(report.toString());
        this.report = report;
    }

    /** What the checks found. */
    public Report report() {
        return report;
    }
}
