package dev.workflowdsl.internal;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An immutable list whose {@link #plus} costs amortised constant time: the copies share one array, and only the copy
 * that ends where the array's used part ends may write behind it.
 *
 * @param <T> the type of the items
 */
public final class Seq<T> extends AbstractList<T> implements RandomAccess {

    private static final int FIRST_CAPACITY = 4;
    private static final Seq<Object> EMPTY = new Seq<>(new Object[0], new AtomicInteger(), 0);

    private final Object[] items;
    private final AtomicInteger used;
    private final int size;

    private Seq(Object[] items, AtomicInteger used, int size) {
        this.items = items;
        this.used = used;
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
        if (size < items.length && used.compareAndSet(size, size + 1)) {
            items[size] = item;
            return new Seq<>(items, used, size + 1);
        }
        Object[] copy = roomFor(size + 1);
        copy[size] = item;
        return new Seq<>(copy, new AtomicInteger(size + 1), size + 1);
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
        Object[] added = more.toArray();
        Object[] copy = roomFor(size + added.length);
        System.arraycopy(added, 0, copy, size, added.length);
        return new Seq<>(copy, new AtomicInteger(size + added.length), size + added.length);
    }

    /** This list with another item at a place it already has. */
    public Seq<T> replacing(int index, T item) {
        Object[] copy = toArray();
        copy[index] = item;
        return new Seq<>(copy, new AtomicInteger(size), size);
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
        Object[] copy = new Object[size];
        System.arraycopy(items, 0, copy, 0, size);
        return copy;
    }

    private Object[] roomFor(int wanted) {
        Object[] copy = new Object[Math.max(Math.max(wanted, FIRST_CAPACITY), size * 2)];
        System.arraycopy(items, 0, copy, 0, size);
        return copy;
    }
}
