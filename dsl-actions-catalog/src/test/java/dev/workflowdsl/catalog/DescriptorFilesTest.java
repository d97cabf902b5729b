package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorYaml;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.Retirement;
import dev.workflowdsl.codegen.descriptor.SecurityDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescriptorFilesTest {

    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Descriptors.ROOT.resolve("descriptor.schema.json")));
    }

    static List<String> actions() {
        return Descriptors.all().stream().map(ActionDescriptor::action).toList();
    }

    private static ActionDescriptor descriptor(String action) {
        return Descriptors.DIRECTORY.read(action).orElseThrow();
    }

    private static String text(String action) throws IOException {
        return Files.readString(Descriptors.DIRECTORY.fileOf(action));
    }

    private static Set<String> faults(String yaml) throws IOException {
        return schema.validate(new YAMLMapper().readTree(yaml)).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void fitsTheSchema(String action) throws IOException {
        assertThat(faults(text(action))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: job",
                "summry: Ships.",
                "summary: Ships",
                "release: {commit: abc}",
                "inputs: {a: {}}",
                "inputs: {a: {type: list}}",
                "inputs: {a: {type: enum}}",
                "inputs: {a: {type: string, separator: comma}}",
                "inputs: {a: {type: number, values: ['1']}}",
                "inputs: {a: {type: string, required: 'true'}}",
                "inputs: {a: {type: string, default: 1}}",
                "outputs: {a: {type: list}}",
                "permissions: {contents: none}",
                "security-defaults: {a: {value: 'false'}}"
            })
    void breaksTheSchema(String line) throws IOException {
        assertThat(faults("action: acme/ship\n" + line)).isNotEmpty();
    }

    /** With {@code -Drecreate=true} the file is written anew first. */
    @ParameterizedTest
    @MethodSource("actions")
    void isWrittenAsTheCommandWritesIt(String action) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Descriptors.DIRECTORY.write(descriptor(action));
        }
        assertThat(text(action)).isEqualTo(DescriptorYaml.write(descriptor(action)));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void saysWhatTheActionDoes(String action) {
        assertThat(descriptor(action).summary()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void saysWhatEachInputAndOutputIsFor(String action) {
        ActionDescriptor descriptor = descriptor(action);

        assertThat(descriptor.inputs())
                .allSatisfy(input ->
                        assertThat(input.documentation()).as(input.name()).isPresent());
        assertThat(descriptor.outputs())
                .allSatisfy(output ->
                        assertThat(output.documentation()).as(output.name()).isPresent());
        assertThat(descriptor.secrets())
                .allSatisfy(secret ->
                        assertThat(secret.documentation()).as(secret.name()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void namesOnlyInputsThatAreThere(String action) {
        ActionDescriptor descriptor = descriptor(action);
        Stream<String> replacements = descriptor.inputs().stream()
                .flatMap(input -> input.deprecation().stream())
                .flatMap(deprecation -> deprecation.replacement().stream());
        Stream<String> choices = descriptor.securityDefaults().stream().map(SecurityDefault::input);

        assertThat(descriptor.inputs().stream().map(InputDescriptor::name))
                .containsAll(Stream.concat(replacements, choices).toList());
    }

    @Test
    void replacesRetiredActionsByOnesOfTheCatalog() {
        List<String> actions = actions();

        assertThat(Descriptors.all().stream()
                        .flatMap(descriptor -> descriptor.retirement().stream())
                        .map(Retirement::replacement)
                        .flatMap(Optional::stream))
                .isSubsetOf(actions);
    }

    @Test
    void keepsNothingElseInTheDirectory() throws IOException {
        try (Stream<Path> files = Files.walk(Descriptors.ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".yml")))
                    .containsExactly(Descriptors.ROOT.resolve("descriptor.schema.json"));
        }
    }
}
