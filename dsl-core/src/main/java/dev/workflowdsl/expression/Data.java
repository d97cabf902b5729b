package dev.workflowdsl.expression;

import java.util.Collections;
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
    Null NULL = new Null();

    /** The value {@code true}. */
    Bool TRUE = new Bool(true);

    /** The value {@code false}. */
    Bool FALSE = new Bool(false);

    /** The boolean {@code value}. */
    static Bool of(boolean value) {
        return value ? TRUE : FALSE;
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

    /** The object with these {@code properties}, in their order. */
    static Obj of(Map<String, ? extends Data> properties) {
        return new Obj(new LinkedHashMap<>(properties));
    }

    /** The kind of this value. */
    Kind kind();

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

    /**
     * An object; its property names are found without regard to case.
     *
     * @param properties the values by name, in order
     */
    record Obj(Map<String, Data> properties) implements Data {
        /** Copies {@code properties}, keeping their order. */
        public Obj {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        /** The value of the property called {@code name}, compared without case; empty if there is none. */
        public Optional<Data> property(String name) {
            Data exact = properties.get(name);
            if (exact != null) {
                return Optional.of(exact);
            }
            return properties.entrySet().stream()
                    .filter(property -> property.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }
}
