package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes an input of what YAML holds. */
final class InputReader {

    private final String name;
    private final Part input;
    private final boolean inCall;
    private final Part.Keys keys;

    private InputReader(String name, Part input, boolean inCall) {
        this.name = name;
        this.input = input;
        this.inCall = inCall;
        this.keys = input.keysIfAny(InputSpec.KEYS);
    }

    static WorkflowDispatch readDispatch(Part dispatch, Optional<Origin> origin) {
        Part.Keys keys = dispatch.keysIfAny(List.of("inputs"));
        Seq<Input<?>> inputs = Seq.empty();
        for (Map.Entry<String, Part> entry :
                keys.at("inputs").map(part -> part.entriesIfAny("input")).orElse(List.of())) {
            Optional<Input<?>> input = new InputReader(entry.getKey(), entry.getValue(), false).input();
            Seq<Input<?>> before = inputs;
            inputs = input.flatMap(one -> entry.getValue().made(() -> WorkflowDispatch.plus(before, one)))
                    .orElse(before);
        }
        return WorkflowDispatch.of(origin, keys.extra(), inputs);
    }

    static Seq<Input<?>> ofCall(Part inputs) {
        Seq<Input<?>> all = Seq.empty();
        for (Map.Entry<String, Part> entry : inputs.entries("input")) {
            Optional<Input<?>> input = new InputReader(entry.getKey(), entry.getValue(), true).input();
            all = input.isPresent() ? all.plus(input.get()) : all;
        }
        return all;
    }

    private Optional<Input<?>> input() {
        boolean named = input.made(() -> Names.requireName("input", name)).isPresent();
        Optional<InputKind> known = type();
        InputKind type = known.or(this::meant).orElse(InputKind.STRING);
        Seq<String> options = keys.at("options")
                .map(part -> options(type, known.isEmpty(), part))
                .orElse(Seq.empty());
        if (known.equals(Optional.of(InputKind.CHOICE)) && keys.at("options").isEmpty()) {
            input.refused("input \"" + name + "\" has no options: name at least one");
        }
        InputKind kind = type == InputKind.CHOICE && options.isEmpty() ? InputKind.STRING : type;
        Mapping attributes = attributes(known.map(one -> kind));
        InputSpec spec = new InputSpec(name, kind, options, attributes, Optional.empty());
        spec.attributes()
                .get("default")
                .ifPresent(value ->
                        keys.at("default").ifPresent(part -> part.doubtIfRefused(() -> spec.requirePossible(value))));
        return named ? Optional.of(spec.toInput()) : Optional.empty();
    }

    /** The type; empty if there is a word for it that GitHub does not know. Without a word it is text. */
    private Optional<InputKind> type() {
        Optional<Part> part = keys.at("type");
        if (inCall && part.isEmpty() && (input.isMapping() || input.isNull())) {
            input.refused("input \"" + name + "\" has no type, which workflow_call wants: add \"type: string\","
                    + " or number or boolean");
        }
        return part.isEmpty()
                ? Optional.of(InputKind.STRING)
                : part.flatMap(type ->
                        type.fullText().flatMap(text -> type.made(() -> InputKind.named(name, text, inCall))));
    }

    /** What the author most likely means by a word that is no type; whatever depends on the type is not judged by it. */
    private Optional<InputKind> meant() {
        return keys.at("type")
                .filter(part -> part.value() instanceof Template)
                .flatMap(part -> InputKind.meant(part.value().toString()))
                .filter(kind -> !inCall || kind.typeInCall().equals(kind.type()));
    }

    private Seq<String> options(InputKind type, boolean guessed, Part part) {
        if (type != InputKind.CHOICE && guessed && !inCall) {
            return Seq.empty();
        }
        if (type != InputKind.CHOICE) {
            part.misplaced("input \"" + name + "\" has options, but its type is not choice: "
                    + (inCall ? "remove them, since workflow_call knows no choices" : "add \"type: choice\""));
            return Seq.empty();
        }
        if (part.value().equals(Sequence.empty())) {
            part.refused("input \"" + name + "\" has no options: name at least one");
        }
        Seq<String> options = Seq.empty();
        Set<String> known = new HashSet<>();
        for (Part item : part.items("option of input \"" + name + "\"")) {
            Optional<String> option = item.text();
            if (option.isPresent()) {
                item.doubtIfRefused(() -> InputSpec.requireNew(name, known, option.get()));
                options = options.plus(option.get());
            }
        }
        return options;
    }

    /** The attributes; of an unknown type nobody knows what its default may be. */
    private Mapping attributes(Optional<InputKind> known) {
        Mapping attributes = Mapping.empty();
        attributes = plus(attributes, "description", part -> part.text().map(Template::literal));
        attributes = plus(attributes, "required", Part::bool);
        attributes = plus(attributes, "default", part -> known.flatMap(kind -> defaultValue(kind, part)));
        return Extras.plusAll(attributes, keys.extra());
    }

    private Mapping plus(Mapping attributes, String key, Function<Part, Optional<? extends Value>> reader) {
        Optional<? extends Value> value = keys.at(key).flatMap(reader);
        return value.isPresent() ? attributes.plus(key, value.get()) : attributes;
    }

    private Optional<? extends Value> defaultValue(InputKind kind, Part part) {
        Value value = part.value();
        if (value instanceof Template text && text.text().contains("${{")) {
            return inCall ? part.template() : refused(part);
        }
        return switch (kind) {
            case BOOLEAN -> booleanDefault(part);
            case NUMBER ->
                value instanceof Value.Num || value instanceof Value.Bool
                        ? Optional.of(value)
                        : part.text().map(Template::literal);
            default -> textDefault(part);
        };
    }

    private Optional<Value> refused(Part constant) {
        constant.refuseIf(() -> InputSpec.requireConstant(name, constant.value()));
        return Optional.empty();
    }

    private static Optional<Value> booleanDefault(Part part) {
        Optional<Value> bool = part.bool();
        boolean isText = part.value() instanceof Template;
        String text = part.value().toString();
        return isText && (text.equals("true") || text.equals("false"))
                ? Optional.of(Value.Bool.of(Boolean.parseBoolean(text)))
                : bool;
    }

    private Optional<Template> textDefault(Part part) {
        if (part.value() instanceof Value.Num || part.value() instanceof Value.Bool) {
            part.refused("default \"" + part.value() + "\" of input \"" + name + "\" is no text, as its type wants:"
                    + " put it in quotes, or give the input another type");
        }
        return part.text().map(Template::literal);
    }
}
