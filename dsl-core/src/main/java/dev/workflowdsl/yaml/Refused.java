package dev.workflowdsl.yaml;

/** A part of a file that cannot become a value; its reader goes on without the part. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;
    private final transient Spot at;
    private final String hint;

    Refused(ReadProblem problem, Spot at, String message, String hint) {
        super(message, null, false, false);
        this.problem = problem;
        this.at = at;
        this.hint = hint;
    }

    void report() {
        at.report(problem, String.valueOf(getMessage()), hint);
    }
}
