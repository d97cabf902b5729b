package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Given;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a workflow file as GitHub reads it: text (which may hold expressions), a number, true or false, null, a
 * list or a mapping.
 */
public sealed interface Value permits Template, Value.Bool, Value.Num, Value.Null, Sequence, Mapping {

    /** True or false. */
    record Bool(boolean value) implements Value {

        private static final Bool TRUE = new Bool(true);
        private static final Bool FALSE = new Bool(false);

        /** The one or the other. */
        public static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A number; GitHub computes with 64-bit floating point. */
    record Num(double value) implements Value {
        @Override
        public String toString() {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /** The null value: a key with nothing behind it. */
    record Null() implements Value {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** The entries, if this is a mapping; none otherwise. */
    default Mapping entries() {
        return this instanceof Mapping mapping ? mapping : Mapping.empty();
    }

    /**
     * This mapping with a value for the key, as {@link Mapping#plus} says.
     *
     * @param what the name of the mapping, for messages
     * @throws IllegalArgumentException if this is one expression, to which no key can be added
     */
    default Mapping with(String what, String key, Value value) {
        if (this instanceof Mapping mapping) {
            return mapping.plus(key, value);
        }
        throw new IllegalArgumentException("\"" + key + "\" cannot be added to " + what + ", which is the expression \""
                + this + "\": give " + what + " as a mapping, or build the whole in the expression");
    }

    /**
     * This mapping with a text for each key of the map, as {@link Mapping#plus} and {@link #ofText} say.
     *
     * @param name the name of the mapping, for messages
     * @param what what kind of thing each entry is, for messages
     * @throws IllegalArgumentException if this is one expression, to which no key can be added, or {@link #ofText} does not
     *     take a value
     */
    default Value withTexts(String name, String what, Map<String, ?> texts) {
        Value result = this;
        for (Map.Entry<String, ?> entry : texts.entrySet()) {
            result = result.with(name, entry.getKey(), ofText(what, entry.getKey(), entry.getValue()));
        }
        return result;
    }

    /**
     * The value for a Java object: text, number, boolean, expression, reference, enumeration constant, collection, map
     * with text keys, record (a mapping of its components), or what an expression yields. The text of an enumeration
     * constant is what its {@code toString()} says where that is overridden, else its name in lower case with {@code -}
     * for {@code _}.
     *
     * @throws IllegalArgumentException if the object is of another kind, or holds one; if it is a whole number of
     *     more than 15 digits; or if it is a condition with status functions, which have their place in {@code if} alone
     */
    static Value of(Object object) {
        Value simple = simple(object);
        if (simple != null) {
            return simple;
        }
        if (object instanceof Data data) {
            return ofData(data);
        }
        if (object instanceof Iterable<?> items) {
            return Sequence.of(items);
        }
        if (object instanceof Map<?, ?> map) {
            return Mapping.copyOf(map);
        }
        if (object instanceof Record data) {
            return ofRecord(data);
        }
        throw new IllegalArgumentException("value \"" + object + "\" is of type "
                + Given.require("value", object).getClass().getName()
                + ", which no workflow value can be made of: use text, a number, a boolean, an expression, an enumeration"
                + " constant, a collection, a map or a record");
    }

    /**
     * The value for a Java object where GitHub hands on nothing but text: what {@link #of} takes, but no list and no
     * mapping.
     *
     * @param what what kind of thing has the value, for messages
     * @param name the name of that thing, for messages
     * @throws IllegalArgumentException if the object is of another kind
     */
    static Value ofText(String what, String name, Object object) {
        Value value = simple(object);
        if (value == null && hasParts(object)) {
            value = of(object);
        }
        if (value == null) {
            String owner = what + " \"" + name + "\"";
            throw new IllegalArgumentException(owner + " cannot be \"" + object + "\", of type "
                    + Given.require(owner, object).getClass().getName()
                    + ", since GitHub hands on nothing but text: use text, a number, a boolean, an expression or an"
                    + " enumeration constant");
        }
        if (value instanceof Sequence || value instanceof Mapping) {
            throw new IllegalArgumentException(what + " \"" + name + "\" cannot be \"" + value
                    + "\", since GitHub hands on nothing but text: join the parts, or write them as JSON");
        }
        return value;
    }

    private static boolean hasParts(Object object) {
        return object instanceof Data
                || object instanceof Iterable
                || object instanceof Map
                || object instanceof Record;
    }

    /** The value for anything that has no parts; null for anything else. */
    private static @Nullable Value simple(Object object) {
        if (object instanceof String text) {
            return Template.of(text);
        }
        if (object instanceof Value value) {
            return value;
        }
        if (object instanceof Boolean bool) {
            return Bool.of(bool);
        }
        if (object instanceof Number number) {
            return new Num(Numbers.of(number));
        }
        if (object instanceof Expression<?> expression) {
            return expression.template();
        }
        if (object instanceof Reference<?> reference) {
            return reference.value().template();
        }
        if (object instanceof Enum<?> constant) {
            return Template.literal(Constants.text(constant));
        }
        if (object instanceof CharSequence text) {
            return Template.of(text.toString());
        }
        if (object instanceof Node node) {
            return Template.of(node);
        }
        if (object instanceof Condition condition) {
            throw new IllegalArgumentException(
                    "condition \"" + condition.source() + "\" is no value, since status"
                            + " functions have their place in onlyIf alone: pass it there, or write an expression without them");
        }
        return null;
    }

    private static Value ofData(Data data) {
        if (data instanceof Data.Arr array) {
            return Sequence.of(array.items());
        }
        if (data instanceof Data.Obj object) {
            return of(object.properties());
        }
        if (data instanceof Data.Num number) {
            return new Num(number.value());
        }
        if (data instanceof Data.Bool bool) {
            return Bool.of(bool.value());
        }
        return data instanceof Data.Str text ? Template.literal(text.value()) : new Null();
    }

    private static Mapping ofRecord(Record data) {
        Mapping mapping = Mapping.empty();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            try {
                component.getAccessor().trySetAccessible();
                mapping = mapping.plus(
                        component.getName(), of(component.getAccessor().invoke(data)));
            } catch (IllegalAccessException e) {
                throw unreadable(data, component, "open its package to this module", e);
            } catch (InvocationTargetException e) {
                throw unreadable(data, component, "its method threw " + e.getTargetException(), e.getTargetException());
            }
        }
        return mapping;
    }

    private static IllegalArgumentException unreadable(
            Record data, RecordComponent component, String reason, Throwable cause) {
        return new IllegalArgumentException(
                "component \"" + component.getName() + "\" of record "
                        + data.getClass().getName() + " cannot be read: " + reason,
                cause);
    }
}
