package dev.workflowdsl.maven;

/** Something that its user must mend; the message says what and how, and no stack trace is shown. */
final class GoalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoalFailure(String message) {
        super(message);
    }

    GoalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
