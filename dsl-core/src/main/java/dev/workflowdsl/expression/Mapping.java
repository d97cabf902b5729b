package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Seq;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** A mapping from text to values, in the order in which the keys came; GitHub compares keys without case. */
public final class Mapping implements Value {

    private static final Mapping EMPTY = new Mapping(Seq.empty(), Seq.empty());

    private final Seq<String> keys;
    private final Seq<Value> values;

    private Mapping(Seq<String> keys, Seq<Value> values) {
        this.keys = keys;
        this.values = values;
    }

    /** The mapping without keys. */
    public static Mapping empty() {
        return EMPTY;
    }

    /**
     * This mapping with a value for the key: behind all others, or in place of the value that the key has.
     *
     * @throws IllegalArgumentException if the key is there with other upper or lower case, which GitHub refuses
     */
    public Mapping plus(String key, Value value) {
        int index = indexOf(key);
        if (index < 0) {
            return new Mapping(keys.plus(key), values.plus(value));
        }
        if (!keys.get(index).equals(key)) {
            throw new IllegalArgumentException("key \"" + key + "\" differs only in case from \"" + keys.get(index)
                    + "\", and GitHub refuses both together: use one spelling");
        }
        return new Mapping(keys, values.replacing(index, value));
    }

    /** The value of the key, in whatever case it was written. */
    public Optional<Value> get(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** Whether the key is there, in whatever case it was written. */
    public boolean contains(String key) {
        return indexOf(key) >= 0;
    }

    /** The keys in their order. */
    public List<String> keys() {
        return keys;
    }

    /** The number of keys. */
    public int size() {
        return keys.size();
    }

    /** Whether there is no key. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Hands each key and its value to the consumer, in their order. */
    public void forEach(BiConsumer<String, Value> consumer) {
        for (int i = 0; i < keys.size(); i++) {
            consumer.accept(keys.get(i), values.get(i));
        }
    }

    /** A read-only view as a Java map, in the order of the keys. */
    public Map<String, Value> asMap() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Value>> entrySet() {
                return new Entries();
            }
        };
    }

    private int indexOf(String key) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equalsIgnoreCase(key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that && keys.equals(that.keys) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * keys.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return asMap().toString();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Value>> {

        @Override
        public int size() {
            return keys.size();
        }

        @Override
        public Iterator<Map.Entry<String, Value>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < keys.size();
                }

                @Override
                public Map.Entry<String, Value> next() {
                    if (!hasNext()) {
                        throw new java.util.NoSuchElementException();
                    }
                    Map.Entry<String, Value> entry = Map.entry(keys.get(next), values.get(next));
                    next++;
                    return entry;
                }
            };
        }
    }
}
