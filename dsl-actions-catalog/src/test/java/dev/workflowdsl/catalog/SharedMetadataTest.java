package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.catalog.Wrapped.Setting;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.facts.Proposal;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares the classes with the metadata files of the actions themselves. */
final class SharedMetadataTest {

    private static final Map<String, Wrapped> CLASSES =
            Wrapped.all().stream().collect(Collectors.toMap(Wrapped::action, Function.identity()));

    @Test
    void noInputOrOutputOfTheActionsIsMissing() throws IOException {
        Path metadata = SharedMaterial.path("actions", "metadata");
        Map<String, Set<String>> missing = new TreeMap<>();
        List<String> compared = new ArrayList<>();
        for (Map.Entry<String, Wrapped> entry : CLASSES.entrySet()) {
            Path file = metadata.resolve(entry.getKey());
            Path action = Files.isDirectory(file) ? file.resolve("action.yml") : file;
            ActionDescriptor facts = Proposal.withOwnersWords(entry.getKey(), Files.readString(action));
            Set<String> names = missingInputs(facts, entry.getValue());
            names.addAll(missingOutputs(facts, entry.getValue()));
            if (!names.isEmpty()) {
                missing.put(entry.getKey(), names);
            }
            compared.add(entry.getKey());
        }
        assertThat(missing).isEmpty();
        assertThat(compared).hasSizeGreaterThan(150);
    }

    private static Set<String> missingInputs(ActionDescriptor facts, Wrapped wrapped) {
        Set<String> names =
                facts.inputs().stream().map(InputDescriptor::name).collect(Collectors.toCollection(TreeSet::new));
        for (Setting setting : wrapped.settings()) {
            names.removeAll(Wrapped.inputs(setting.set()).keys());
        }
        return names;
    }

    private static Set<String> missingOutputs(ActionDescriptor facts, Wrapped wrapped) {
        Set<String> read = wrapped.outputs();
        return facts.outputs().stream()
                .map(OutputDescriptor::name)
                .filter(name -> read.stream()
                        .noneMatch(text -> facts.kind() == Kind.ACTION
                                ? text.contains(new StepOutputs("it").get(name).source())
                                : text.equals(name)))
                .collect(Collectors.toSet());
    }

    @Test
    void everyActionOfTheListHasItsClass() throws IOException {
        Path index = SharedMaterial.path("actions").resolve("index.json");
        List<String> missing = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(index.toFile())) {
            String action = entry.get("action").asText();
            if (entry.get("listed").asBoolean() && !CLASSES.containsKey(action)) {
                missing.add(action);
            }
        }
        assertThat(missing).isEmpty();
    }
}
