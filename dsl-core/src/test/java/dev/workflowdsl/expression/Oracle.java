package dev.workflowdsl.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.tools.NodeTools;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * GitHub's own expression engine, the npm package {@code @actions/expressions}, in one Node process that answers line by line.
 */
final class Oracle implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private Oracle(Process process) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The engine; where it cannot be had, the test that asks is skipped, or fails in continuous integration. */
    static Oracle start() {
        return new Oracle(NodeTools.install(Path.of("src", "test", "node")).start("evaluate-expressions.mjs"));
    }

    /** What the engine says of {@code expression}; the status functions say that all went well. */
    Answer ask(String expression, Data.Obj contexts) {
        ObjectNode request = JSON.createObjectNode().put("expression", expression);
        try {
            request.set("contexts", JSON.readTree(contexts.toJson()));
            request.putObject("functions")
                    .put("success", true)
                    .put("failure", false)
                    .put("cancelled", false)
                    .put("always", true);
            requests.write(JSON.writeValueAsString(request));
            requests.newLine();
            requests.flush();
            return new Answer(JSON.readTree(answers.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** An answer of the engine. */
    record Answer(JsonNode json) {
        /** The kind and the value, or whether its syntax or its evaluation failed, in the form of {@link #of(Data)}. */
        String summary() {
            if (json.has("failed")) {
                return json.get("failed").asText();
            }
            String kind = json.get("kind").asText();
            return kind + " " + (kind.equals("Number") ? json.get("text").asText() : value().toJson());
        }

        private Data value() {
            return Data.ofJson(json.get("value").toString());
        }

        /** The summary of a value of ours. */
        static String of(Data value) {
            boolean number = value.kind() == Data.Kind.NUMBER;
            return value.kind().label() + " " + (number ? value.toText() : value.toJson());
        }
    }
}
