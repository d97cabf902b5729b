package dev.workflowdsl.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.facts.Proposal;
import dev.workflowdsl.codegen.facts.UpdateDescriptors;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The descriptors against the files that the owners of the actions published. */
final class OwnersFilesTest {

    @Test
    void sayWhatTheDescriptorsSay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = List.of(
                "--check",
                "--descriptors",
                Descriptors.ROOT.toString(),
                "--metadata",
                SharedMaterial.path("actions", "metadata").toString(),
                "--versions",
                SharedMaterial.path("actions", "index.json").toString());

        int code = UpdateDescriptors.run(arguments, new PrintStream(out, false, UTF_8), System.err);

        assertThat(out.toString(UTF_8)).isEqualTo("no change\n");
        assertThat(code).isZero();
    }

    @Test
    void areThereForEveryListedAction() throws IOException {
        List<String> listed = new ArrayList<>();
        for (JsonNode action : new ObjectMapper()
                .readTree(SharedMaterial.path("actions", "index.json").toFile())) {
            if (action.get("listed").booleanValue()) {
                listed.add(action.get("action").textValue());
            }
        }

        assertThat(Descriptors.all().stream().map(ActionDescriptor::action))
                .hasSizeGreaterThan(150)
                .containsAll(listed);
    }

    @Test
    void doNotLendUsTheirWords() throws IOException {
        Path metadata = SharedMaterial.path("actions", "metadata");
        List<String> copied = new ArrayList<>();
        for (ActionDescriptor ours : Descriptors.all()) {
            Path file =
                    metadata.resolve(ours.action().endsWith(".yml") ? ours.action() : ours.action() + "/action.yml");
            Set<String> theirs = words(Proposal.withOwnersWords(ours.action(), Files.readString(file))).stream()
                    .map(OwnersFilesTest::plain)
                    .collect(Collectors.toSet());
            words(ours).stream()
                    .filter(words -> words.length() > 25 && theirs.contains(plain(words)))
                    .forEach(words -> copied.add(ours.action() + ": " + words));
        }

        assertThat(copied).isEmpty();
    }

    private static List<String> words(ActionDescriptor descriptor) {
        return Stream.concat(
                        Stream.of(descriptor.summary()),
                        Stream.concat(
                                descriptor.inputs().stream().map(InputDescriptor::documentation),
                                descriptor.outputs().stream().map(OutputDescriptor::documentation)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
