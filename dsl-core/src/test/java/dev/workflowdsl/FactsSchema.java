package dev.workflowdsl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Compares a document with a schema in the form that the files of {@code shared/facts} have. */
public final class FactsSchema {

    private final List<String> violations = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private FactsSchema() {}

    /** All that the schema does not take, each with its place. */
    public static List<String> violations(JsonNode schema, JsonNode document) {
        FactsSchema check = new FactsSchema();
        check.check("$", schema, document);
        return check.violations;
    }

    /** The places of all keys of the document, with {@code *} for items and for names that are free. */
    public static Set<String> keysOf(JsonNode schema, JsonNode document) {
        FactsSchema check = new FactsSchema();
        check.check("$", schema, document);
        return check.keys;
    }

    /** The places of all keys that the schema knows. */
    public static Set<String> keysOf(JsonNode schema) {
        Set<String> keys = new LinkedHashSet<>();
        collect("$", schema, keys);
        return keys;
    }

    /** What the schema says of the field, followed through objects, lists and free names. */
    public static JsonNode field(JsonNode schema, String... names) {
        JsonNode node = schema;
        for (String name : names) {
            node = fields(inner(node)).stream()
                    .filter(field -> field.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no field " + name));
        }
        return inner(node);
    }

    private static JsonNode inner(JsonNode node) {
        return node.has("items") ? node.get("items") : node.has("map_of") ? node.get("map_of") : node;
    }

    private static void collect(String place, JsonNode schema, Set<String> keys) {
        for (JsonNode field : fields(schema)) {
            String inside = place + "." + field.path("name").asText();
            keys.add(inside);
            collect(inside, field, keys);
        }
        if (schema.has("items") || schema.has("map_of")) {
            collect(place + ".*", inner(schema), keys);
        }
    }

    private static List<JsonNode> fields(JsonNode schema) {
        return StreamSupport.stream(schema.path("fields").spliterator(), false).toList();
    }

    private void check(String place, JsonNode schema, JsonNode value) {
        if (value.isNull()) {
            require(schema.path("nullable").asBoolean(), place, "is null");
        } else if (schema.has("one_of")) {
            boolean fits = StreamSupport.stream(schema.get("one_of").spliterator(), false)
                    .anyMatch(choice -> violations(choice, value).isEmpty());
            require(fits, place, "is none of what it can be");
        } else if (value.isObject()) {
            object(place, schema, value);
        } else if (value.isArray()) {
            array(place, schema, value);
        } else {
            scalar(place, schema, value);
        }
    }

    private void object(String place, JsonNode schema, JsonNode value) {
        require(schema.path("type").asText().equals("object"), place, "is an object");
        require(value.size() >= schema.path("min_entries").asInt(0), place, "has too few entries");
        if (schema.has("map_of")) {
            value.properties().forEach(entry -> check(place + ".*", schema.get("map_of"), entry.getValue()));
            return;
        }
        List<JsonNode> fields = fields(schema);
        for (JsonNode field : fields) {
            String name = field.path("name").asText();
            require(value.has(name) || !field.path("required").asBoolean(), place, "lacks " + name);
        }
        value.properties().forEach(entry -> {
            String inside = place + "." + entry.getKey();
            keys.add(inside);
            fields.stream()
                    .filter(field -> field.path("name").asText().equals(entry.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> check(inside, field, entry.getValue()),
                            () -> require(false, inside, "is unknown"));
        });
        JsonNode needed = schema.path("at_least_one_of");
        require(needed.isMissingNode() || Facts.texts(needed).anyMatch(value::has), place, "has none of " + needed);
    }

    private void array(String place, JsonNode schema, JsonNode value) {
        require(schema.path("type").asText().equals("array"), place, "is a list");
        require(value.size() >= schema.path("min_items").asInt(0), place, "is too short");
        require(value.size() <= schema.path("max_items").asInt(Integer.MAX_VALUE), place, "is too long");
        Set<JsonNode> seen = new LinkedHashSet<>();
        for (JsonNode item : value) {
            require(seen.add(item) || !schema.path("unique").asBoolean(), place, "has " + item + " twice");
            check(place + ".*", schema.path("items"), item);
        }
    }

    private void scalar(String place, JsonNode schema, JsonNode value) {
        String type = schema.path("type").asText("string");
        boolean fits = switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        require(fits, place, "is " + value + " and no " + type);
        JsonNode allowed = schema.path("allowed");
        require(
                !allowed.isArray() || Facts.texts(allowed).anyMatch(value.asText()::equals),
                place,
                "may not be " + value);
        require(value.asLong() >= schema.path("min").asLong(Long.MIN_VALUE), place, "is too small");
        require(value.asLong() <= schema.path("max").asLong(Long.MAX_VALUE), place, "is too big");
        int length = value.asText().length();
        require(length >= schema.path("min_length").asInt(0), place, "is too short");
        require(length <= schema.path("max_length").asInt(Integer.MAX_VALUE), place, "is too long");
        require(
                !schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asText())
                                .matcher(value.asText())
                                .find(),
                place,
                "has the wrong form");
    }

    private void require(boolean holds, String place, String otherwise) {
        if (!holds) {
            violations.add(place + " " + otherwise);
        }
    }
}
