package dev.workflowdsl.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list whose {@link #plus} costs amortised constant time, since its copies share {@link Cells}.
 *
 * @param <T> the type of the items
 */
public final class Seq<T> extends AbstractList<T> implements RandomAccess {

    private static final Seq<Object> EMPTY = new Seq<>(new Object[0], 0);

    private final Object[] items;
    private final int size;

    private Seq(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    /** The empty list. */
    @SuppressWarnings("unchecked") // holds no item, so it is a list of any type
    public static <T> Seq<T> empty() {
        return (Seq<T>) EMPTY;
    }

    /** A copy of the given collection; the same list if it is one of this class. */
    public static <T> Seq<T> copyOf(Collection<? extends T> items) {
        return Seq.<T>empty().plusAll(items);
    }

    /** This list with one more item at its end. */
    public Seq<T> plus(T item) {
        return new Seq<>(Cells.append(items, size, Objects.requireNonNull(item)), size + 1);
    }

    /** This list with the given items at its end. */
    @SuppressWarnings("unchecked") // an immutable list of a subtype is a list of the type
    public Seq<T> plusAll(Collection<? extends T> more) {
        if (more.isEmpty()) {
            return this;
        }
        if (size == 0 && more instanceof Seq) {
            return (Seq<T>) more;
        }
        if (more.size() == 1) {
            return plus(more.iterator().next());
        }
        Seq<T> joined = new Seq<>(Cells.copyOf(items, size, size + more.size()), size);
        for (T item : more) {
            joined = joined.plus(item);
        }
        return joined;
    }

    /** This list with another item at a place it already has. */
    public Seq<T> replacing(int index, T item) {
        Object[] copy = toArray();
        copy[index] = item;
        return new Seq<>(copy, size);
    }

    @Override
    @SuppressWarnings("unchecked") // only items of this type are ever stored below size
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("index " + index + " of a list of " + size);
        }
        return (T) items[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
