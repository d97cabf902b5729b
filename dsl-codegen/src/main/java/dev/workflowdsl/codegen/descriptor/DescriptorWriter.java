package dev.workflowdsl.codegen.descriptor;

import java.util.List;

/** Writes the text of a descriptor file: always the same for the same descriptor, and in one order. */
final class DescriptorWriter {

    private final YamlLines lines = new YamlLines();

    private DescriptorWriter() {}

    static String write(ActionDescriptor descriptor) {
        DescriptorWriter writer = new DescriptorWriter();
        writer.head(descriptor);
        descriptor.release().ifPresent(writer::release);
        writer.inputs(descriptor.inputs());
        writer.outputs(descriptor);
        writer.secrets(descriptor.secrets());
        writer.surroundings(descriptor);
        return writer.lines.toString();
    }

    private void head(ActionDescriptor descriptor) {
        lines.text(0, "action", descriptor.action());
        if (descriptor.kind() != Kind.ACTION) {
            lines.text(0, "kind", Words.of(descriptor.kind()));
        }
        lines.texts(0, "aliases", descriptor.aliases());
        lines.text(0, "class", descriptor.className());
        lines.text(0, "summary", descriptor.summary());
        descriptor.retirement().ifPresent(retirement -> {
            lines.open(0, "retired");
            lines.text(1, "note", retirement.note());
            lines.text(1, "replacement", retirement.replacement());
        });
        lines.text(0, "tag-only", descriptor.tagOnly());
        lines.text(0, "runtime", descriptor.runtime());
    }

    private void release(Release release) {
        lines.open(0, "release");
        lines.text(1, "version", release.version());
        lines.text(1, "commit", release.commit());
        release.major().ifPresent(major -> {
            lines.open(1, "major");
            lines.text(2, "ref", major.ref());
            lines.text(2, "kind", Words.of(major.kind()));
            lines.flag(2, "same-as-version", major.sameAsVersion());
        });
    }

    private void inputs(List<InputDescriptor> inputs) {
        section("inputs", !inputs.isEmpty());
        inputs.forEach(this::input);
    }

    private void input(InputDescriptor input) {
        lines.open(1, input.name());
        lines.text(2, "doc", input.documentation());
        lines.text(2, "type", Words.of(input.type()));
        lines.texts(2, "values", input.values());
        lines.flag(2, "other-values", input.otherValues());
        lines.text(2, "separator", input.separator().map(Words::of));
        lines.flag(2, "required", input.required());
        lines.text(2, "default", input.defaultValue());
        input.deprecation().ifPresent(this::deprecation);
    }

    private void deprecation(Deprecation deprecation) {
        if (deprecation.note().isEmpty() && deprecation.replacement().isEmpty()) {
            lines.line(2, "deprecated: {}");
        } else {
            lines.open(2, "deprecated");
            lines.text(3, "note", deprecation.note());
            lines.text(3, "replacement", deprecation.replacement());
        }
    }

    private void outputs(ActionDescriptor descriptor) {
        section("outputs", !descriptor.outputs().isEmpty());
        for (OutputDescriptor output : descriptor.outputs()) {
            lines.open(1, output.name());
            lines.text(2, "doc", output.documentation());
            lines.text(2, "type", Words.of(output.type()));
        }
        lines.flag(0, "dynamic-outputs", descriptor.dynamicOutputs());
    }

    private void secrets(List<SecretDescriptor> secrets) {
        section("secrets", !secrets.isEmpty());
        for (SecretDescriptor secret : secrets) {
            if (secret.documentation().isEmpty() && !secret.required()) {
                lines.line(1, secret.name() + ": {}");
            } else {
                lines.open(1, secret.name());
                lines.text(2, "doc", secret.documentation());
                lines.flag(2, "required", secret.required());
            }
        }
    }

    private void surroundings(ActionDescriptor descriptor) {
        section("environment", !descriptor.environment().isEmpty());
        descriptor.environment().forEach((variable, words) -> lines.text(1, variable, words));
        section("permissions", !descriptor.permissions().isEmpty());
        descriptor.permissions().forEach((scope, level) -> lines.text(1, scope, level));
        section("security-defaults", !descriptor.securityDefaults().isEmpty());
        for (SecurityDefault choice : descriptor.securityDefaults()) {
            lines.open(1, choice.input());
            lines.text(2, "value", choice.value());
            lines.text(2, "reason", choice.reason());
        }
    }

    private void section(String key, boolean present) {
        if (present) {
            lines.blank();
            lines.open(0, key);
        }
    }
}
