package dev.workflowdsl.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list whose {@link #plus} costs amortised constant time: a list and those made of it share one array, and
 * the first of them that writes behind its own end has the place. No item is null, so an empty place is free.
 *
 * @param <T> the type of the items
 */
public final class Seq<T> extends AbstractList<T> implements RandomAccess {

    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final int FIRST_CAPACITY = 4;
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
        Objects.requireNonNull(item);
        if (size < items.length && PLACE.compareAndSet(items, size, null, item)) {
            return new Seq<>(items, size + 1);
        }
        Object[] copy = roomFor(Math.max(FIRST_CAPACITY, size * 2));
        copy[size] = item;
        return new Seq<>(copy, size + 1);
    }

    /** This list with two more items at its end. */
    public Seq<T> plus(T first, T second) {
        if (size + 1 < items.length && PLACE.compareAndSet(items, size, null, first)) {
            items[size + 1] = second; // whoever has a place has all behind it
            return new Seq<>(items, size + 2);
        }
        Object[] copy = roomFor(Math.max(FIRST_CAPACITY, size * 2 + 1));
        copy[size] = first;
        copy[size + 1] = second;
        return new Seq<>(copy, size + 2);
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
        Object[] added = more.toArray();
        Object[] joined = roomFor(size + added.length);
        System.arraycopy(added, 0, joined, size, added.length);
        return new Seq<>(joined, joined.length);
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

    /** A new array with the items of this list, and free places behind them: the shared one may hold those of others. */
    private Object[] roomFor(int capacity) {
        Object[] copy = new Object[capacity];
        System.arraycopy(items, 0, copy, 0, size);
        return copy;
    }
}
