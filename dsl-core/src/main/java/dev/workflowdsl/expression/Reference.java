package dev.workflowdsl.expression;

/**
 * Something with a name that expressions can refer to, such as an input, a matrix axis or a secret. Its
 * {@code toString()} is the <code>${{ }}</code> form, so it can stand inside an ordinary Java string.
 *
 * @param <T> the Java type of the value
 */
public interface Reference<T> {

    /** The value it has while the workflow runs. */
    Expression<T> value();
}
