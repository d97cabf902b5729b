package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.Branding;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.metadata.DockerAction;
import dev.workflowdsl.metadata.JavaScriptAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes metadata files of actions, with their keys in the order of GitHub's documentation. */
final class ActionWriter {

    private final YamlText out;
    private final Pinning pinning;

    ActionWriter(YamlText out, Pinning pinning) {
        this.out = out;
        this.pinning = pinning;
    }

    void action(ActionMetadata action) {
        out.openMapping();
        action.comment().ifPresent(out::comment);
        ValueWriter.entry(out, "name", action.name());
        text("author", action.author());
        ValueWriter.entry(out, "description", action.description());
        if (!action.inputs().isEmpty()) {
            section("inputs");
            inputs(action.inputs());
        }
        if (!action.outputs().isEmpty()) {
            section("outputs");
            outputs(action.outputs());
        }
        action.extra().forEach((key, value) -> {
            section(key);
            ValueWriter.value(out, value);
        });
        section("runs");
        runs(action);
        if (action.branding().isPresent()) {
            section("branding");
            branding(action.branding().get());
        }
        out.closeMapping();
    }

    private void section(String key) {
        out.blankLine();
        out.key(key);
    }

    private void text(String key, Optional<String> value) {
        if (value.isPresent()) {
            ValueWriter.entry(out, key, value.get());
        }
    }

    private void inputs(List<ActionInput> inputs) {
        out.openMapping();
        for (ActionInput input : inputs) {
            out.key(input.name());
            out.openMapping();
            text("description", input.description());
            if (input.isRequired() || input.isExplicitlyOptional()) {
                ValueWriter.entry(out, "required", Value.Bool.of(input.isRequired()));
            }
            ValueWriter.entry(out, "default", input.defaultValue());
            text("deprecationMessage", input.deprecationMessage());
            ValueWriter.entries(out, input.extra());
            out.closeMapping();
        }
        out.closeMapping();
    }

    private void outputs(List<ActionOutput> outputs) {
        out.openMapping();
        for (ActionOutput output : outputs) {
            out.key(output.name());
            out.openMapping();
            text("description", output.description());
            ValueWriter.entry(out, "value", output.value());
            ValueWriter.entries(out, output.extra());
            out.closeMapping();
        }
        out.closeMapping();
    }

    private void runs(ActionMetadata action) {
        out.openMapping();
        ValueWriter.entry(out, "using", action.using());
        if (action instanceof JavaScriptAction script) {
            script(script);
        } else if (action instanceof DockerAction docker) {
            docker(docker);
        }
        ValueWriter.entries(out, action.runsExtra());
        if (action instanceof CompositeAction composite) {
            out.key("steps");
            new StepWriter(out, pinning).steps(composite.steps());
        }
        out.closeMapping();
    }

    private void script(JavaScriptAction action) {
        text("pre", action.pre());
        condition("pre-if", action.preIf());
        ValueWriter.entry(out, "main", action.main());
        text("post", action.post());
        condition("post-if", action.postIf());
    }

    private void docker(DockerAction action) {
        ValueWriter.entry(out, "image", action.image());
        text("pre-entrypoint", action.preEntrypoint());
        condition("pre-if", action.preIf());
        text("entrypoint", action.entrypoint());
        ValueWriter.nonEmpty(out, "args", action.args());
        ValueWriter.nonEmpty(out, "env", action.env());
        text("post-entrypoint", action.postEntrypoint());
        condition("post-if", action.postIf());
    }

    /** Without the braces: the runner reads these two conditions as text, and refuses text with braces there. */
    private void condition(String key, Optional<Condition> condition) {
        text(key, condition.map(Condition::source));
    }

    void branding(Branding branding) {
        out.openMapping();
        text("icon", branding.icon());
        text("color", branding.color().map(ActionWriter::name));
        ValueWriter.entries(out, branding.extra());
        out.closeMapping();
    }

    private static String name(Branding.Color color) {
        return color.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
