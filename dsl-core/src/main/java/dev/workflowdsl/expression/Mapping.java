package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Cells;
import dev.workflowdsl.internal.Ordinal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A mapping from text to values, in the order in which the keys came; GitHub compares keys without case. */
public final class Mapping implements Value {

    /** Up to this many keys are searched one by one. */
    private static final int FEW = 8;

    private static final Mapping EMPTY = new Mapping(new Object[0], 0);

    /** Keys and values by turns. */
    private final Object[] cells;

    private final int size;

    /** Made when a long mapping is first searched; a race between threads makes a second one. */
    private transient @Nullable KeyIndex index;

    private Mapping(Object[] cells, int size) {
        this(cells, size, null);
    }

    private Mapping(Object[] cells, int size, @Nullable KeyIndex index) {
        this.cells = cells;
        this.size = size;
        this.index = index;
    }

    /** The mapping without keys. */
    public static Mapping empty() {
        return EMPTY;
    }

    /**
     * The entries of a map in its order, their values as {@link Value#of} says; takes time in proportion to its size.
     *
     * @throws IllegalArgumentException if two keys differ only in case, which GitHub refuses, or {@link Value#of} does
     *     not take a value
     */
    public static Mapping copyOf(Map<?, ?> entries) {
        Object[] cells = new Object[2 * entries.size()];
        Map<String, String> folded = new HashMap<>();
        int end = 0;
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = String.valueOf(entry.getKey());
            String present = folded.putIfAbsent(Ordinal.fold(key), key);
            if (present != null) {
                throw duplicate(key, present);
            }
            cells[end] = key;
            cells[end + 1] = Value.of(entry.getValue());
            end += 2;
        }
        return end == 0 ? EMPTY : new Mapping(cells, end / 2);
    }

    private static IllegalArgumentException duplicate(String key, String present) {
        return new IllegalArgumentException("key \"" + key + "\" differs only in case from \"" + present
                + "\", and GitHub refuses both together: use one spelling");
    }

    /**
     * This mapping with a value for the key: behind all others, or in place of the value that the key has.
     *
     * @throws IllegalArgumentException if the key is there with other upper or lower case, which GitHub refuses
     */
    public Mapping plus(String key, Value value) {
        int place = indexOf(key);
        if (place < 0) {
            Object[] longer = Cells.append(cells, 2 * size, Objects.requireNonNull(key), Objects.requireNonNull(value));
            return new Mapping(longer, size + 1, longer == cells ? index : null);
        }
        if (!key(place).equals(key)) {
            throw duplicate(key, key(place));
        }
        Object[] copy = Cells.copyOf(cells, 2 * size, 2 * size);
        copy[2 * place + 1] = Objects.requireNonNull(value);
        return new Mapping(copy, size);
    }

    /** This mapping without the key, in whatever case it was written. */
    public Mapping minus(String key) {
        Mapping rest = EMPTY;
        for (int i = 0; i < size(); i++) {
            if (!Ordinal.equal(key(i), key)) {
                rest = rest.plus(key(i), value(i));
            }
        }
        return rest;
    }

    /** The value of the key, in whatever case it was written. */
    public Optional<Value> get(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(value(index));
    }

    /** Whether the key is there, in whatever case it was written. */
    public boolean contains(String key) {
        return indexOf(key) >= 0;
    }

    /** The key at a place, counted from 0. */
    public String key(int index) {
        return (String) cells[2 * Objects.checkIndex(index, size)];
    }

    /** The value at a place, counted from 0. */
    public Value value(int index) {
        return (Value) cells[2 * Objects.checkIndex(index, size) + 1];
    }

    /** The keys in their order. */
    public List<String> keys() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return key(index);
            }

            @Override
            public int size() {
                return Mapping.this.size();
            }
        };
    }

    /** The number of keys. */
    public int size() {
        return size;
    }

    /** Whether there is no key. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Hands each key and its value to the consumer, in their order. */
    public void forEach(BiConsumer<String, Value> consumer) {
        for (int i = 0; i < size(); i++) {
            consumer.accept(key(i), value(i));
        }
    }

    /** The entries as a Java map, in their order; it cannot be changed. */
    public Map<String, Value> asMap() {
        Map<String, Value> map = new LinkedHashMap<>();
        forEach(map::put);
        return Collections.unmodifiableMap(map);
    }

    private int indexOf(String key) {
        if (size > FEW) {
            KeyIndex known = index == null ? new KeyIndex() : index;
            index = known;
            return known.find(key, cells, size);
        }
        for (int i = 0; i < size(); i++) {
            if (Ordinal.equal(key(i), key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that && Arrays.equals(cells, 0, 2 * size, that.cells, 0, 2 * that.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < 2 * size; i++) {
            hash = 31 * hash + cells[i].hashCode();
        }
        return hash;
    }

    /** The entries in braces. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach((key, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append(": ")
                .append(value));
        return text.append('}').toString();
    }
}
