package dev.workflowdsl.codegen.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.codegen.descriptor.FloatingRef;
import dev.workflowdsl.codegen.descriptor.FloatingRef.RefKind;
import dev.workflowdsl.codegen.descriptor.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which commit a version is: a JSON array with an object for each action, of {@code action}, {@code sha}, {@code version}
 * (null if the commit has no tag), {@code aliases}, {@code major_ref} ({@code ref}, {@code kind}, {@code same_as_version};
 * null if there is none) and, for a reusable workflow, {@code job_permissions}. Only the first two are required; other
 * keys are ignored.
 */
final class VersionTable {

    private final Map<String, Row> rows;

    private VersionTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** What the table says of an action. */
    record Row(String action, List<String> aliases, Release release, Map<String, String> permissions) {}

    static VersionTable empty() {
        return new VersionTable(Map.of());
    }

    static VersionTable parse(String json) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (JsonNode node : array(json)) {
            Row row = row(node);
            rows.put(key(row.action()), row);
        }
        return new VersionTable(rows);
    }

    private static JsonNode array(String json) {
        try {
            JsonNode table = new ObjectMapper().readTree(json);
            if (!table.isArray()) {
                throw new IllegalArgumentException("table of versions is no JSON array: put the actions in [ ]");
            }
            return table;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("table of versions is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Row row(JsonNode node) {
        String action = required(node, "action");
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        Map<String, String> permissions = new LinkedHashMap<>();
        node.path("job_permissions")
                .properties()
                .forEach(scope ->
                        permissions.put(scope.getKey(), scope.getValue().asText()));
        Release release = new Release(required(node, "sha"), text(node, "version"), major(node.path("major_ref")));
        return new Row(action, aliases, release, permissions);
    }

    private static Optional<FloatingRef> major(JsonNode node) {
        return text(node, "ref")
                .map(ref -> new FloatingRef(
                        ref,
                        RefKind.valueOf(text(node, "kind").orElse("tag").toUpperCase(Locale.ROOT)),
                        node.path("same_as_version").asBoolean()));
    }

    private static String required(JsonNode node, String key) {
        return text(node, key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "table of versions has an entry without \"" + key + "\": add it to " + node));
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static String key(String action) {
        return action.toLowerCase(Locale.ROOT);
    }

    /** What is said of an action; upper and lower case of its name do not matter. */
    Optional<Row> row(String action) {
        return Optional.ofNullable(rows.get(key(action)));
    }
}
