package dev.workflowdsl.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of GitHub's own cases for what reads workflows.
 *
 * @param valid whether GitHub takes the workflow
 * @param judged whether GitHub's parser in TypeScript agrees with that
 * @param errors what GitHub says, in its order
 * @param called the texts of the workflows of other repositories that are called, by their references
 */
record ConformanceCase(
        String name,
        boolean valid,
        boolean judged,
        List<Expected> errors,
        JsonNode options,
        String text,
        Map<String, String> called) {

    /** What GitHub says, and where; line 0 if it names none. */
    record Expected(String file, int line, int column, String message) {}

    static List<ConformanceCase> all() {
        Path directory = SharedMaterial.path("conformance", "github-workflows");
        try {
            List<ConformanceCase> cases = new ArrayList<>();
            for (JsonNode entry : new JsonMapper()
                    .readTree(directory.resolve("manifest.json").toFile())
                    .get("cases")) {
                cases.add(of(entry, parts(directory.resolve(entry.get("file").asText()))));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceCase of(JsonNode entry, List<String> parts) {
        List<Expected> errors = new ArrayList<>();
        for (JsonNode error : entry.get("errors")) {
            errors.add(new Expected(
                    error.path("file").asText(),
                    error.path("line").asInt(),
                    error.path("column").asInt(),
                    error.get("message").asText()));
        }
        Map<String, String> called = new LinkedHashMap<>();
        for (int i = 2; i + 2 < parts.size(); i += 2) {
            called.put(parts.get(i).strip(), parts.get(i + 1));
        }
        return new ConformanceCase(
                entry.get("name").asText(),
                entry.get("valid").asBoolean(),
                entry.get("typescript").get("validityMatches").asBoolean(),
                errors,
                entry.get("options"),
                parts.get(1),
                called);
    }

    /** The options, the workflow, pairs of a reference and a workflow, and the expected result, between lines of dashes. */
    private static List<String> parts(Path file) throws IOException {
        return List.of(Files.readString(file).split("(?m)^---\r?\n", -1));
    }

    @Override
    public String toString() {
        return name;
    }
}
