package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Seq;
import java.util.List;

/** A list of values. */
public record Sequence(List<Value> items) implements Value {

    private static final Sequence EMPTY = new Sequence(Seq.empty());

    /** A list of the given values. */
    public Sequence(List<Value> items) {
        this.items = Seq.copyOf(items);
    }

    /** The empty list. */
    public static Sequence empty() {
        return EMPTY;
    }

    /**
     * A list with a value for each of the objects.
     *
     * @throws IllegalArgumentException if one is of a kind that {@link Value#of} does not take
     */
    public static Sequence of(Iterable<?> objects) {
        Seq<Value> values = Seq.empty();
        for (Object object : objects) {
            values = values.plus(Value.of(object));
        }
        return new Sequence(values);
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
