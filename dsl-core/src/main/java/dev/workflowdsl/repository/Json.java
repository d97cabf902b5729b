package dev.workflowdsl.repository;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.Data;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object that is being made, in the order of its keys. */
final class Json {

    private final Map<String, Data> properties = new LinkedHashMap<>();

    @CanIgnoreReturnValue
    Json put(String key, Data value) {
        properties.put(key, value);
        return this;
    }

    @CanIgnoreReturnValue
    Json put(String key, String text) {
        return put(key, Data.of(text));
    }

    @CanIgnoreReturnValue
    Json put(String key, long number) {
        return put(key, number(number));
    }

    @CanIgnoreReturnValue
    Json put(String key, boolean bool) {
        return put(key, Data.of(bool));
    }

    @CanIgnoreReturnValue
    Json put(String key, Json object) {
        return put(key, object.toData());
    }

    @CanIgnoreReturnValue
    Json put(String key, Collection<String> texts) {
        return put(key, texts(texts));
    }

    @CanIgnoreReturnValue
    Json putAll(Map<String, ? extends Data> more) {
        properties.putAll(more);
        return this;
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    Data.Obj toData() {
        return Data.of(properties);
    }

    /** A whole number; floating point holds those of GitHub exactly. */
    static Data number(long number) {
        return Data.of((double) number);
    }

    static Data texts(Collection<String> texts) {
        return Data.of(texts.stream().map(Data::of).toList());
    }

    /**
     * The JSON value of a Java object: text, a number, a boolean, a collection, a map with text keys, or JSON itself.
     *
     * @throws IllegalArgumentException if the object is of another kind, or holds one
     */
    static Data of(Object value) {
        if (value instanceof Data data) {
            return data;
        }
        if (value instanceof String text) {
            return Data.of(text);
        }
        if (value instanceof Boolean bool) {
            return Data.of(bool);
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Data.of(number.doubleValue());
        }
        if (value instanceof Iterable<?> items) {
            List<Data> all = new ArrayList<>();
            items.forEach(item -> all.add(of(item)));
            return Data.of(all);
        }
        if (value instanceof Map<?, ?> map) {
            Json object = new Json();
            map.forEach((key, item) -> object.put(String.valueOf(key), of(item)));
            return object.toData();
        }
        throw new IllegalArgumentException("value \"" + value + "\" is of type "
                + value.getClass().getName()
                + ", which no JSON can be made of: use text, a number, a boolean, a collection or a map");
    }
}
