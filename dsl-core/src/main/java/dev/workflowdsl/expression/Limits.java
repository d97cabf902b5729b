package dev.workflowdsl.expression;

/** GitHub's limits on expressions. */
final class Limits {
    /** The longest expression, in UTF-16 code units. */
    static final int MAX_LENGTH = 21_000;

    /** The deepest nesting. */
    static final int MAX_DEPTH = 50;

    /** The most arguments of a function. */
    static final int MAX_ARGUMENTS = 255;

    /** The most memory of an evaluation, in bytes. */
    static final int MAX_MEMORY = 1 << 20;

    /** How to stay within them. */
    static final String HINT = "compute a part of it in a step or a job output";

    private Limits() {}
}
