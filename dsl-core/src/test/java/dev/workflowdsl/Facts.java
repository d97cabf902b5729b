package dev.workflowdsl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is known of GitHub's language, from the files in {@code shared/facts}. */
public final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Facts() {}

    /** The contents of the file; the calling test is skipped where there is no shared material. */
    public static JsonNode read(String file) {
        try {
            return JSON.readTree(SharedMaterial.path("facts").resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of an object with what is said of each. */
    public static Stream<Map.Entry<String, JsonNode>> properties(JsonNode object) {
        return object.properties().stream();
    }

    /** The texts of an array. */
    public static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
