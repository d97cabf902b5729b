package dev.workflowdsl.action;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.internal.Names;

/**
 * The name of an output of a job or a reusable workflow, as a key that is shared by the one who sets it and those who
 * read it. GitHub hands all outputs on as text; numbers and objects are read from it as JSON, for which it must have been
 * set.
 *
 * @param <T> the Java type of the value where it is read
 */
public abstract sealed class Output<T> permits BooleanOutput, JsonOutput, NumberOutput, StringOutput {

    private final String name;

    Output(String name) {
        this.name = Names.requireName("output", name);
    }

    /**
     * An output that is text.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static StringOutput string(String name) {
        return new StringOutput(name);
    }

    /**
     * An output that is a number.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static NumberOutput number(String name) {
        return new NumberOutput(name);
    }

    /**
     * An output that is {@code true} or {@code false}; false if it was not set, for example by a step that was skipped.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static BooleanOutput bool(String name) {
        return new BooleanOutput(name);
    }

    /**
     * An output that is a JSON text, for example the vector of a matrix.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static JsonOutput json(String name) {
        return new JsonOutput(name);
    }

    /** The name, written like an id. */
    public final String name() {
        return name;
    }

    /** The expression that reads the output where the given one yields its text. */
    public abstract Expression<T> read(StringExpression text);

    @Override
    public final boolean equals(Object other) {
        return other instanceof Output<?> that && name.equals(that.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
