package dev.workflowdsl.yaml;

/** A part of a file that cannot become a value; its reader goes on without the part. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;
    private final transient Spot at;
    private final String hint;
    private final boolean told;

    Refused(ReadProblem problem, Spot at, String message, String hint) {
        this(problem, at, message, hint, false);
    }

    private Refused(ReadProblem problem, Spot at, String message, String hint, boolean told) {
        super(message, null, false, false);
        this.told = told;
        this.problem = problem;
        this.at = at;
        this.hint = hint;
    }

    /** A part of which all that is wrong has been reported. */
    static Refused told(Spot at) {
        return new Refused(ReadProblem.INVALID_VALUE, at, "", "", true);
    }

    void report() {
        if (!told) {
            at.report(problem, String.valueOf(getMessage()), hint);
        }
    }
}
