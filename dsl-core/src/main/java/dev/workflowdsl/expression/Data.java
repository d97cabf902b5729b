package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that an expression can have: null, a boolean, a number, a string, an array or an object.
 *
 * <p>{@code equals} compares exactly (same kind, same text, same case); GitHub's loose {@code ==} is {@link Operator#EQ}.
 */
public sealed interface Data {
    /** The value {@code null}. */
    static Null nullValue() {
        return Null.INSTANCE;
    }

    /** The boolean {@code value}. */
    static Bool of(boolean value) {
        return value ? Bool.TRUE : Bool.FALSE;
    }

    /** The number {@code value}; NaN and the infinities are numbers too. */
    static Num of(double value) {
        return new Num(value);
    }

    /** The string {@code value}. */
    static Str of(String value) {
        return new Str(value);
    }

    /** The array of {@code items}. */
    static Arr of(List<? extends Data> items) {
        return new Arr(List.copyOf(items));
    }

    /** The object with these {@code properties}, in their order; of names that differ in case only, the first one counts. */
    static Obj of(Map<String, ? extends Data> properties) {
        return new Obj(properties);
    }

    /**
     * The value that {@code json} stands for, as {@code fromJSON} reads it.
     *
     * @throws IllegalArgumentException if it is no JSON text of one value
     */
    static Data ofJson(String json) {
        return JsonReader.read(json);
    }

    /** The kind of this value. */
    Kind kind();

    /** Whether a condition with this value holds: every value but null, false, 0, NaN and the empty string. */
    default boolean isTruthy() {
        return Coercion.truthy(this);
    }

    /**
     * What this value becomes within text: nothing for null, at most 15 significant digits of a number, {@code Array} or
     * {@code Object} for those.
     */
    default String toText() {
        return Coercion.text(this);
    }

    /** What this value becomes in a comparison with a number; NaN for arrays, objects and text that is no number. */
    default double toNumber() {
        return Coercion.number(this);
    }

    /** This value as JSON, as {@code toJSON} writes it: indented by two spaces, without a line end at the end. */
    default String toJson() {
        return JsonWriter.write(this, MemoryMeter.unlimited());
    }

    /** GitHub's names for the kinds of values. */
    enum Kind {
        /** No value. */
        NULL("Null"),
        /** True or false. */
        BOOLEAN("Boolean"),
        /** A 64-bit floating point number. */
        NUMBER("Number"),
        /** Text. */
        STRING("String"),
        /** A list of values. */
        ARRAY("Array"),
        /** Named values. */
        OBJECT("Object");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name as GitHub writes it, such as {@code Boolean}. */
        public String label() {
            return label;
        }
    }

    /** Null; what a property that does not exist yields. */
    record Null() implements Data {
        private static final Null INSTANCE = new Null();

        @Override
        public Kind kind() {
            return Kind.NULL;
        }
    }

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Data {
        private static final Bool TRUE = new Bool(true);
        private static final Bool FALSE = new Bool(false);

        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }
    }

    /**
     * A number.
     *
     * @param value the number; may be NaN or infinite
     */
    record Num(double value) implements Data {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /**
     * A string.
     *
     * @param value the text
     */
    record Str(String value) implements Data {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }
    }

    /**
     * An array.
     *
     * @param items the elements in order
     */
    record Arr(List<Data> items) implements Data {
        /** Copies {@code items}. */
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }
    }

    /** An object; its property names are found without regard to case, so that no two of them differ in case only. */
    final class Obj implements Data {
        private final Map<String, Data> properties;
        private final Map<String, Data> byFoldedName;

        private Obj(Map<String, ? extends Data> properties) {
            Map<String, Data> kept = new LinkedHashMap<>();
            Map<String, Data> index = new HashMap<>();
            properties.forEach((name, value) -> {
                if (index.putIfAbsent(Ordinal.fold(name), value) == null) {
                    kept.put(name, value);
                }
            });
            this.properties = Collections.unmodifiableMap(kept);
            this.byFoldedName = index;
        }

        /** The values by name, in order. */
        public Map<String, Data> properties() {
            return properties;
        }

        /** The value of the property called {@code name}, compared without case; empty if there is none. */
        public Optional<Data> property(String name) {
            return Optional.ofNullable(byFoldedName.get(Ordinal.fold(name)));
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Obj that && properties.equals(that.properties);
        }

        @Override
        public int hashCode() {
            return properties.hashCode();
        }

        @Override
        public String toString() {
            return "Obj" + properties;
        }
    }
}
