package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a matrix: a name and its values. Passing the axis, or standing it inside a Java string, refers to the
 * value it has in the running leg.
 *
 * @param <T> the Java type of the values; a record or a map becomes an object
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix">matrix</a>
 */
public final class Axis<T> implements Reference<T> {

    private final String name;
    private final @Nullable Value values;
    private final Expression<T> value;

    private Axis(String name, @Nullable Value values) {
        this.name = requireAxisName(name);
        this.values = values;
        this.value = Expression.typed(Contexts.matrix(name).node());
    }

    /**
     * An axis with the given values, in their order.
     *
     * @param <T> the Java type of the values
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}, or a value is of a kind that {@link Value#of} does not take
     */
    @SafeVarargs
    public static <T> Axis<T> of(String name, T first, T... more) {
        List<T> values = new ArrayList<>(more.length + 1);
        values.add(first);
        for (T value : more) {
            values.add(value);
        }
        return new Axis<>(name, Sequence.of(values));
    }

    /**
     * An axis with the given values, in their order.
     *
     * @param <T> the Java type of the values
     * @throws IllegalArgumentException if there is no value, the name is no id, or a value is of a kind that
     *     {@link Value#of} does not take
     */
    public static <T> Axis<T> of(String name, Iterable<? extends T> values) {
        Sequence sequence = Sequence.of(values);
        if (sequence.items().isEmpty()) {
            throw new IllegalArgumentException("axis \"" + name + "\" has no value, and GitHub refuses a matrix with an"
                    + " empty axis: give it one, or leave the axis out");
        }
        return new Axis<>(name, sequence);
    }

    /**
     * An axis whose values are known only when the workflow runs, for example from the output of a job that is needed.
     *
     * @param <T> the Java type of the values
     * @param values an expression that yields an array
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static <T> Axis<T> computed(String name, Expression<?> values) {
        return new Axis<>(name, Value.of(values));
    }

    /**
     * An axis that has values only where {@link Matrix#include} names them.
     *
     * @param <T> the Java type of the values
     * @throws IllegalArgumentException if the name is empty or has other characters than letters, digits, {@code -} and {@code _}
     */
    public static <T> Axis<T> included(String name) {
        return new Axis<>(name, null);
    }

    static String requireAxisName(String name) {
        if (name.equalsIgnoreCase("include") || name.equalsIgnoreCase("exclude")) {
            throw new IllegalArgumentException(
                    "axis name \"" + name + "\" is a key of the matrix itself: choose another name");
        }
        return Names.requireName("axis", name);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The vector: a list, or one expression; empty if values come from included combinations alone. */
    public Optional<Value> values() {
        return Optional.ofNullable(values);
    }

    /** The axis with one value, as a part of a combination to include or exclude. */
    public AxisValue is(T value) {
        return new AxisValue(name, Value.of(value));
    }

    /** The value in the running leg: {@code matrix.<name>}. */
    @Override
    public Expression<T> value() {
        return value;
    }

    /** The value in the running leg, taken as text; GitHub converts where text is needed. */
    public StringExpression asString() {
        return Contexts.matrix(name).asString();
    }

    /** The value in the running leg, taken as a number; text that is no number becomes NaN. */
    public NumberExpression asNumber() {
        return Contexts.matrix(name).asNumber();
    }

    /** The value in the running leg, taken as true or false: null, 0, NaN and empty text are false. */
    public BooleanExpression asBoolean() {
        return Contexts.matrix(name).asBoolean();
    }

    /**
     * A property of the value in the running leg, where the values are objects.
     *
     * @throws IllegalArgumentException if all values are objects, and none has the property
     */
    public AnyExpression property(String property) {
        if (values instanceof Sequence list && list.items().stream().allMatch(Mapping.class::isInstance)) {
            requireKnown(property, list);
        }
        return Contexts.matrix(name).get(property);
    }

    private void requireKnown(String property, Sequence objects) {
        NameIndex<String> known = NameIndex.of(objects.items().stream()
                .flatMap(value -> value.entries().keys().stream())
                .toList());
        if (!known.contains(property)) {
            throw new IllegalArgumentException("property \"" + property + "\" is in no value of axis \"" + name
                    + "\", so it is always empty: " + known.advice(property, "give the values that property"));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axis<?> that && name.equals(that.name) && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The <code>${{ }}</code> form of the reference. */
    @Override
    public String toString() {
        return value().toString();
    }
}
