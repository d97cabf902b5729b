package dev.workflowdsl.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Arrays that lists share with the lists made of them. A list uses the first places of its array; the first one that
 * writes behind its own end has those places, and all others copy. Nothing in a list is null, so an empty place is free.
 */
public final class Cells {

    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final int FIRST_CAPACITY = 4;

    private Cells() {}

    /**
     * An array that begins with the first {@code size} cells of the given one, and the new cell behind them.
     *
     * @return the same array if its next place was free, else a longer copy
     */
    public static Object[] append(Object[] cells, int size, Object cell) {
        if (size < cells.length && PLACE.compareAndSet(cells, size, null, cell)) {
            return cells;
        }
        Object[] copy = copyOf(cells, size, Math.max(FIRST_CAPACITY, size * 2));
        copy[size] = cell;
        return copy;
    }

    /**
     * An array that begins with the first {@code size} cells of the given one, and the two new cells behind them.
     *
     * @return the same array if its next places were free, else a longer copy
     */
    public static Object[] append(Object[] cells, int size, Object first, Object second) {
        if (size + 1 < cells.length && PLACE.compareAndSet(cells, size, null, first)) {
            cells[size + 1] = second; // whoever has a place has all behind it
            return cells;
        }
        Object[] copy = copyOf(cells, size, Math.max(FIRST_CAPACITY, size * 2));
        copy[size] = first;
        copy[size + 1] = second;
        return copy;
    }

    /** A new array with the first {@code size} cells of the given one, and free places behind them. */
    public static Object[] copyOf(Object[] cells, int size, int capacity) {
        Object[] copy = new Object[capacity];
        System.arraycopy(cells, 0, copy, 0, size);
        return copy;
    }
}
