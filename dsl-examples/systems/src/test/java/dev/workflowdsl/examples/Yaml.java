package dev.workflowdsl.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads YAML, and makes one list of what may be a scalar, a list or nothing. */
final class Yaml {

    private static final ObjectMapper READER = new ObjectMapper(new YAMLFactory());

    private Yaml() {}

    static JsonNode read(String text) {
        try {
            return READER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode resource(String name) {
        try (InputStream in = Yaml.class.getResourceAsStream(name)) {
            return READER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Stream.empty();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    static List<String> texts(JsonNode node) {
        return list(node).map(JsonNode::asText).toList();
    }

    /** The text of a scalar, the JSON of anything else. */
    static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : node.toString();
    }
}
