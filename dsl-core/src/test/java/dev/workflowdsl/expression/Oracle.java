package dev.workflowdsl.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.SharedMaterial;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * GitHub's own expression engine, the npm package {@code @actions/expressions}, in one Node process that answers line by line.
 *
 * <p>It is there if {@code npm ci --ignore-scripts} was run in {@code shared/oracle}, or in the copy of it that the system property
 * {@code workflowdsl.oracle} names, and if Node is installed.
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

    /** The engine, if it is installed. */
    static Optional<Oracle> start() {
        return directory().flatMap(Oracle::start);
    }

    private static Optional<Path> directory() {
        String property = System.getProperty("workflowdsl.oracle");
        Optional<Path> directory = property == null ? SharedMaterial.find("oracle") : Optional.of(Path.of(property));
        return directory.filter(path -> Files.isDirectory(path.resolve("node_modules/@actions/expressions")));
    }

    private static Optional<Oracle> start(Path directory) {
        try {
            ProcessBuilder node = new ProcessBuilder("node", "expressions.mjs")
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            return Optional.of(new Oracle(node.start()));
        } catch (IOException e) {
            return Optional.empty(); // no Node
        }
    }

    /** What the engine says of {@code expression}; the status functions say that all went well. */
    Answer ask(String expression, Data.Obj contexts) {
        ObjectNode request = JSON.createObjectNode().put("expr", expression);
        try {
            request.set("context", JSON.readTree(contexts.toJson()));
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
            if (!json.get("ok").asBoolean()) {
                return json.get("phase").asText().equals("evaluation") ? "evaluation" : "syntax";
            }
            String kind = json.get("kind").asText();
            return kind + " " + (kind.equals("Number") ? json.get("string").asText() : value().toJson());
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
