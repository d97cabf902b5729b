package dev.workflowdsl.yaml;

/** What can be wrong with a file before any rule looks at it; the constants are the ids of the findings. */
enum ReadProblem {
    /** The bytes are no UTF-8, or the text is no YAML. */
    YAML_SYNTAX,
    /** One of the {@link ReadLimits}. */
    READ_LIMIT,
    /** A key that is there twice, without case. */
    DUPLICATE_KEY,
    /** A key that GitHub does not know at its place. */
    UNKNOWN_KEY,
    /** A key that must be there. */
    MISSING_KEY,
    /** A list where a mapping belongs, text where a number belongs, and so on. */
    WRONG_KIND,
    /** A value of the right kind that GitHub does not take. */
    INVALID_VALUE;

    /** The id, for example {@code unknown-key}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
