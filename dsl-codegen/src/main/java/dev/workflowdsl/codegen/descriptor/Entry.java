package dev.workflowdsl.codegen.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A mapping of a descriptor file. Remembers which keys were asked for, so that a misspelt one is found. */
final class Entry {

    private final JsonNode node;
    private final String place;
    private final Set<String> known = new HashSet<>();

    Entry(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(subject(place) + " is " + node + ": write a mapping");
        }
        this.node = node;
        this.place = place;
    }

    Optional<String> text(String key) {
        return value(key).map(value -> text(value, placeOf(key)));
    }

    String requiredText(String key) {
        return text(key)
                .orElseThrow(() -> new IllegalArgumentException(subject(place) + " has no \"" + key + "\": add it"));
    }

    private static String text(JsonNode value, String place) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException(place + " is " + value + ", not a text: put it in quotes");
        }
        return value.textValue();
    }

    boolean flag(String key) {
        return value(key).map(value -> flag(value, placeOf(key))).orElse(false);
    }

    private static boolean flag(JsonNode value, String place) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException(place + " is " + value + ": write true or false");
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key).map(word -> Words.constant(type, word, placeOf(key)));
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (!value.isArray()) {
                throw new IllegalArgumentException(placeOf(key) + " is " + value + ": write a sequence");
            }
            value.forEach(item -> texts.add(text(item, placeOf(key))));
        });
        return texts;
    }

    Optional<Entry> entry(String key) {
        return value(key).map(value -> new Entry(value, placeOf(key)));
    }

    /** The mappings under the keys of a mapping, each read in one go. */
    <T> List<T> entries(String key, Function<Named, T> reading) {
        List<T> entries = new ArrayList<>();
        entry(key)
                .ifPresent(outer -> outer.node.properties().forEach(property -> {
                    Entry inner = new Entry(property.getValue(), outer.placeOf(property.getKey()));
                    entries.add(reading.apply(new Named(property.getKey(), inner)));
                    inner.requireNothingElse();
                }));
        return entries;
    }

    Map<String, String> textsByName(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry(key)
                .ifPresent(outer -> outer.node.properties().forEach(property -> {
                    String name = property.getKey();
                    texts.put(name, text(property.getValue(), outer.placeOf(name)));
                }));
        return texts;
    }

    void requireNothingElse() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(placeOf(key) + " is unknown: remove it or correct its name");
            }
        });
    }

    private Optional<JsonNode> value(String key) {
        known.add(key);
        return Optional.ofNullable(node.get(key));
    }

    private static String subject(String place) {
        return place.isEmpty() ? "descriptor" : place;
    }

    private String placeOf(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /** A mapping with the key that it stands under. */
    record Named(String name, Entry entry) {}
}
