package dev.workflowdsl.action;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.internal.Names;
import java.util.function.Function;

/**
 * The name of an output of a job or a reusable workflow, as a key that is shared by the one who sets it and those who
 * read it. GitHub hands all outputs on as text; numbers and objects are read from it as JSON, for which it must have been
 * set.
 *
 * @param <T> the Java type of the value where it is read
 */
public final class Output<T> {

    private final String name;
    private final Function<StringExpression, Expression<T>> reading;

    private Output(String name, Function<StringExpression, Expression<T>> reading) {
        this.name = Names.requireName("output", name);
        this.reading = reading;
    }

    /**
     * An output that is text.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static Output<String> string(String name) {
        return new Output<>(name, text -> text);
    }

    /**
     * An output that is a number.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static Output<Number> number(String name) {
        return new Output<>(name, text -> json(text).asNumber());
    }

    /**
     * An output that is {@code true} or {@code false}; false if it was not set, for example by a step that was skipped.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static Output<Boolean> bool(String name) {
        return new Output<>(name, text -> text.eq("true"));
    }

    /**
     * An output that is a JSON text, for example the vector of a matrix.
     *
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static Output<Object> json(String name) {
        return new Output<>(name, Output::json);
    }

    private static AnyExpression json(StringExpression text) {
        return Functions.fromJson(text);
    }

    /** The name, written like an id. */
    public String name() {
        return name;
    }

    /** The expression that reads the output where the given one yields its text. */
    public Expression<T> read(StringExpression text) {
        return reading.apply(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
