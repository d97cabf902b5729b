package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real workflows against the descriptors: whether what they pass to an action is an input that we know. */
final class UsageTest {

    private final Map<String, ActionDescriptor> catalog = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private int calls;
    private int known;
    private int passed;

    @BeforeEach
    void readCatalog() {
        for (ActionDescriptor descriptor : Descriptors.all()) {
            catalog.put(key(descriptor.action()), descriptor);
            descriptor.aliases().forEach(alias -> catalog.put(key(alias), descriptor));
        }
    }

    private static String key(String action) {
        return action.toLowerCase(Locale.ROOT);
    }

    @Test
    void knowsWhatRealWorkflowsPass() throws IOException {
        try (Stream<Path> files = Files.walk(SharedMaterial.path("corpus", "workflows"))) {
            files.filter(Files::isRegularFile).forEach(this::read);
        }

        System.out.printf(
                Locale.ROOT,
                "Of %d inputs in %d calls of cataloged actions, %.2f %% are known.%n",
                passed,
                calls,
                100.0 * known / passed);
        assertThat(calls).isGreaterThan(5000);
        assertThat(unknown).isEqualTo(explained());
        assertThat(known).isGreaterThan(passed * 97 / 100);
    }

    /** Inputs that the described version does not have: {@code action input: reason} on each line. */
    private static Set<String> explained() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "usage", "unknown-inputs.txt"))) {
            return lines.map(line -> line.substring(0, line.indexOf(": ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void read(Path file) {
        JsonNode workflow = tree(file);
        for (JsonNode job : workflow.path("jobs")) {
            read(job);
            job.path("steps").forEach(this::read);
        }
    }

    /** Some files of the corpus are no valid workflows on purpose. */
    private static JsonNode tree(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Reads what a step or a job uses, and with what. */
    private void read(JsonNode user) {
        String action = List.of(user.path("uses").asText().split("@", 2)).get(0);
        ActionDescriptor descriptor = catalog.get(key(action.strip()));
        if (descriptor != null) {
            calls++;
            user.path("with").fieldNames().forEachRemaining(input -> {
                passed++;
                if (descriptor.input(input).isPresent()) {
                    known++;
                } else {
                    unknown.add(descriptor.action() + " " + input);
                }
            });
        }
    }
}
