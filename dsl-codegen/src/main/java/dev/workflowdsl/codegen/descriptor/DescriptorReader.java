package dev.workflowdsl.codegen.descriptor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;

/** Reads the text of a descriptor file, strictly: what is not understood is an error. */
final class DescriptorReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
            .build();

    private DescriptorReader() {}

    static ActionDescriptor read(String text) {
        Entry file = new Entry(tree(text), "");
        ActionDescriptor descriptor = new ActionDescriptor(
                file.constant("kind", Kind.class).orElse(Kind.ACTION),
                file.requiredText("action"),
                file.texts("aliases"),
                file.text("class"),
                file.text("summary"),
                file.entry("release").map(DescriptorReader::release),
                file.text("runtime"),
                file.entries("inputs", DescriptorReader::input),
                file.entries("outputs", DescriptorReader::output),
                file.entries("secrets", DescriptorReader::secret),
                file.flag("dynamic-outputs"),
                file.textsByName("environment"),
                file.textsByName("permissions"),
                file.entries("security-defaults", DescriptorReader::securityDefault),
                file.entry("retired").map(DescriptorReader::retirement),
                file.text("tag-only"));
        file.requireNothingElse();
        return descriptor;
    }

    private static JsonNode tree(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("descriptor is no YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static Release release(Entry entry) {
        Release release = new Release(
                entry.requiredText("commit"),
                entry.text("version"),
                entry.entry("major").map(DescriptorReader::floatingRef));
        entry.requireNothingElse();
        return release;
    }

    private static FloatingRef floatingRef(Entry entry) {
        FloatingRef ref = new FloatingRef(
                entry.requiredText("ref"),
                entry.constant("kind", FloatingRef.RefKind.class).orElse(FloatingRef.RefKind.TAG),
                entry.flag("same-as-version"));
        entry.requireNothingElse();
        return ref;
    }

    private static InputDescriptor input(Entry.Named named) {
        Entry entry = named.entry();
        return new InputDescriptor(
                named.name(),
                entry.constant("type", InputType.class).orElse(InputType.STRING),
                entry.flag("required"),
                entry.text("default"),
                entry.texts("values"),
                entry.flag("other-values"),
                entry.constant("separator", Separator.class),
                entry.entry("deprecated").map(DescriptorReader::deprecation),
                entry.text("doc"));
    }

    private static Deprecation deprecation(Entry entry) {
        Deprecation deprecation = new Deprecation(entry.text("note"), entry.text("replacement"));
        entry.requireNothingElse();
        return deprecation;
    }

    private static OutputDescriptor output(Entry.Named named) {
        Entry entry = named.entry();
        OutputType type = entry.constant("type", OutputType.class).orElse(OutputType.STRING);
        return new OutputDescriptor(named.name(), type, entry.text("doc"));
    }

    private static SecretDescriptor secret(Entry.Named named) {
        Optional<String> documentation = named.entry().text("doc");
        return new SecretDescriptor(named.name(), named.entry().flag("required"), documentation);
    }

    private static SecurityDefault securityDefault(Entry.Named named) {
        return new SecurityDefault(
                named.name(), named.entry().requiredText("value"), named.entry().requiredText("reason"));
    }

    private static Retirement retirement(Entry entry) {
        Retirement retirement = new Retirement(entry.requiredText("note"), entry.text("replacement"));
        entry.requireNothingElse();
        return retirement;
    }
}
