package dev.workflowdsl.repository;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.Facts;
import dev.workflowdsl.expression.Data;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the facts say of a JSON object of GitHub's API, and whether one is like that. */
final class FactShape {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The description of each key. */
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private FactShape(JsonNode fields) {
        fields.forEach(field -> this.fields.put(field.path("name").asText(), field));
    }

    /** An object with the keys that the list describes. */
    static FactShape of(JsonNode fields) {
        return new FactShape(fields);
    }

    static JsonNode json(Data data) {
        return json(data.toJson());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the object says against the description, each with its place. */
    List<String> violations(JsonNode object) {
        List<String> violations = new ArrayList<>();
        check("", object, violations);
        return violations;
    }

    private void check(String place, JsonNode object, List<String> violations) {
        fields.forEach((name, field) -> {
            if (field.path("required").asBoolean() && !object.has(name)) {
                violations.add(place + name + " is missing");
            }
        });
        Facts.properties(object).forEach(property -> {
            JsonNode field = fields.get(property.getKey());
            if (field == null) {
                violations.add(place + property.getKey() + " is unknown");
            } else {
                checkValue(place + property.getKey(), field, property.getValue(), violations);
            }
        });
    }

    private static void checkValue(String place, JsonNode field, JsonNode value, List<String> violations) {
        if (value.isNull()) {
            if (!field.path("nullable").asBoolean()) {
                violations.add(place + " is null");
            }
            return;
        }
        String type = field.path("type").asText();
        if (!hasType(type, value)) {
            violations.add(place + " is no " + type + ": " + value);
        } else if (type.equals("object") && field.has("fields")) {
            of(field.path("fields")).check(place + ".", value, violations);
        } else if (type.equals("array")) {
            value.forEach(item -> checkValue(place + "[]", field.path("items"), item, violations));
        } else {
            checkLimits(place, field, value, violations);
        }
    }

    private static void checkLimits(String place, JsonNode field, JsonNode value, List<String> violations) {
        if (field.has("allowed") && Facts.texts(field.path("allowed")).noneMatch(value.asText()::equals)) {
            violations.add(place + " is not allowed: " + value);
        }
        if (field.has("min") && value.asLong() < field.path("min").asLong()) {
            violations.add(place + " is too small: " + value);
        }
        if (field.has("max") && value.asLong() > field.path("max").asLong()) {
            violations.add(place + " is too large: " + value);
        }
    }

    private static boolean hasType(String type, JsonNode value) {
        return switch (type) {
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "string" -> value.isTextual();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    /** The places of all keys that are described, also within lists and objects. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        fields.values().forEach(field -> collect("", field, places));
        return places;
    }

    private static void collect(String prefix, JsonNode field, Set<String> places) {
        String place = prefix + field.path("name").asText();
        places.add(place);
        field.path("fields").forEach(inner -> collect(place + ".", inner, places));
        field.path("items").path("fields").forEach(inner -> collect(place + "[].", inner, places));
    }

    /** The places of all keys that the objects have. */
    static Set<String> places(List<JsonNode> objects) {
        return objects.stream()
                .flatMap(object -> places(object).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(JsonNode object) {
        Set<String> places = new TreeSet<>();
        collectFrom("", object, places);
        return places;
    }

    private static void collectFrom(String prefix, JsonNode value, Set<String> places) {
        if (value.isArray()) {
            value.forEach(item -> collectFrom(prefix.substring(0, prefix.length() - 1) + "[].", item, places));
        }
        Facts.properties(value).forEach(property -> {
            places.add(prefix + property.getKey());
            collectFrom(prefix + property.getKey() + ".", property.getValue(), places);
        });
    }
}
