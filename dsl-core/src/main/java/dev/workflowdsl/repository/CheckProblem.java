package dev.workflowdsl.repository;

/** Why a job can be no required check, and what would help; whoever knows which check was asked for makes a message of it. */
final class CheckProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String fix;

    CheckProblem(String reason, String fix) {
        super(reason, null, false, false);
        this.reason = reason;
        this.fix = fix;
    }

    /** The message for who asked for the check. */
    IllegalArgumentException of(String subject) {
        return new IllegalArgumentException(subject + ", since " + reason + ": " + fix);
    }
}
