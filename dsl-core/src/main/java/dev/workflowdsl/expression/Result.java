package dev.workflowdsl.expression;

/**
 * How a job or a step ended, as in {@code needs.<job_id>.result} and {@code steps.<step_id>.conclusion}.
 */
public enum Result {
    /** All went well. */
    SUCCESS("success"),
    /** A command failed. */
    FAILURE("failure"),
    /** The run was cancelled before the end. */
    CANCELLED("cancelled"),
    /** A condition said not to run. */
    SKIPPED("skipped");

    private final String label;

    Result(String label) {
        this.label = label;
    }

    /** The word GitHub uses in contexts, such as {@code success}. */
    public String label() {
        return label;
    }
}
