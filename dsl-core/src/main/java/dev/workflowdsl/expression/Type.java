package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about the value of an expression before the workflow runs.
 *
 * <p>A type never promises that there is a value: what GitHub has not set yet is null, whatever its type.
 */
public sealed interface Type {
    /** Nothing is known. */
    static Type any() {
        return Any.INSTANCE;
    }

    /** Null and nothing else. */
    static Type nullValue() {
        return Scalar.NULL;
    }

    /** True or false. */
    static Type bool() {
        return Scalar.BOOLEAN;
    }

    /** Any number. */
    static Type number() {
        return Scalar.NUMBER;
    }

    /** Any text. */
    static Type string() {
        return Scalar.STRING;
    }

    /** One of these texts, compared without case, as {@code job.status} is. */
    static Type oneOf(Collection<String> texts) {
        return texts.isEmpty()
                ? string()
                : Scalar.ofValues(texts.stream().<Data>map(Data::of).toList());
    }

    /** An array whose elements are of the type {@code items}. */
    static Type arrayOf(Type items) {
        return new Arr(items, false);
    }

    /** An object with these {@code properties} and no others. */
    static Type object(Map<String, Type> properties) {
        return new Obj(properties, Optional.empty());
    }

    /** An object with free names whose values are of the type {@code values}, as {@code env} is. */
    static Type mapOf(Type values) {
        return new Obj(Map.of(), Optional.of(values));
    }

    /** The type of {@code value}; of numbers and texts, the value itself is part of it. */
    static Type of(Data value) {
        if (value instanceof Data.Arr array) {
            return arrayOf(array.items().stream().map(Type::of).reduce(Type::or).orElse(any()));
        }
        if (value instanceof Data.Obj object) {
            Map<String, Type> properties = new LinkedHashMap<>();
            object.properties().forEach((name, property) -> properties.put(name, of(property)));
            return object(properties);
        }
        return value instanceof Data.Bool ? bool() : Scalar.ofValues(List.of(value));
    }

    /** The type of a value that is of this type or of the {@code other} one. */
    default Type or(Type other) {
        return TypeUnion.of(this, other);
    }

    /** Of an unknown kind. */
    record Any() implements Type {
        private static final Type INSTANCE = new Any();

        @Override
        public String toString() {
            return "any";
        }
    }

    /**
     * A value that is neither an array nor an object.
     *
     * @param kinds the kinds that it can have
     * @param values the values that it can have; empty if that is not known
     */
    record Scalar(Set<Data.Kind> kinds, List<Data> values) implements Type {
        private static final Type NULL = ofValues(List.of(Data.nullValue()));
        private static final Type BOOLEAN = ofValues(List.of(Data.of(true), Data.of(false)));
        private static final Type NUMBER = ofKind(Data.Kind.NUMBER);
        private static final Type STRING = ofKind(Data.Kind.STRING);

        /** How many values are worth to be remembered. */
        private static final int MOST_VALUES = 256;

        /** Copies what is given. */
        public Scalar {
            kinds = Set.copyOf(kinds);
            values = values.size() > MOST_VALUES ? List.of() : List.copyOf(values);
        }

        static Scalar ofKind(Data.Kind kind) {
            return new Scalar(Set.of(kind), List.of());
        }

        static Scalar ofValues(List<Data> values) {
            EnumSet<Data.Kind> kinds = EnumSet.noneOf(Data.Kind.class);
            values.forEach(value -> kinds.add(value.kind()));
            return new Scalar(kinds, values);
        }

        /** Whether it is of that kind and of no other. */
        boolean isOnly(Data.Kind kind) {
            return kinds.equals(Set.of(kind));
        }

        /** The kinds as GitHub calls them, such as {@code string} or {@code boolean or string}. */
        @Override
        public String toString() {
            List<String> names = new ArrayList<>();
            for (Data.Kind kind : EnumSet.copyOf(kinds)) {
                names.add(Kinds.name(kind));
            }
            return String.join(" or ", names);
        }
    }

    /**
     * An array.
     *
     * @param items the type of its elements
     * @param filtered whether it comes from {@code .*}, so that a property or an index goes to each of its elements
     */
    record Arr(Type items, boolean filtered) implements Type {
        @Override
        public String toString() {
            return items instanceof Any ? "array" : "array of " + items;
        }
    }

    /**
     * An object.
     *
     * @param properties the properties that are known by their names, which are compared without case
     * @param others the type of all other properties; empty if there are no others
     */
    record Obj(Map<String, Type> properties, Optional<Type> others) implements Type {
        /** Copies {@code properties}; of names that differ in case only, the first one counts. */
        public Obj {
            properties = FoldedMap.copyOf(properties);
        }

        /** The type of the property called {@code name}, compared without case; empty if there is none. */
        public Optional<Type> property(String name) {
            return Optional.ofNullable(properties.get(name)).or(() -> others);
        }

        /** What the type of any property is. */
        Type anyProperty() {
            List<Type> types = new ArrayList<>(properties.values());
            others.ifPresent(types::add);
            return types.stream().reduce(Type::or).orElse(any());
        }

        @Override
        public String toString() {
            return "object";
        }
    }
}
