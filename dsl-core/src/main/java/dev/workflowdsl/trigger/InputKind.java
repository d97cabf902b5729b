package dev.workflowdsl.trigger;

import dev.workflowdsl.internal.NameIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of inputs; a call knows only the first three. */
enum InputKind {
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    CHOICE("choice"),
    ENVIRONMENT("environment");

    private static final NameIndex<String> TYPES =
            NameIndex.of(Stream.of(values()).map(kind -> kind.type).toList());

    /** What other languages call these types. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "bool", "boolean",
            "int", "number",
            "integer", "number",
            "float", "number",
            "text", "string",
            "str", "string",
            "enum", "choice",
            "select", "choice",
            "options", "choice");

    private final String type;

    InputKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The type that GitHub calls so. */
    static InputKind named(String input, String type, boolean inCall) {
        List<String> types = Stream.of(values())
                .map(kind -> inCall ? kind.typeInCall() : kind.type)
                .distinct()
                .toList();
        return Stream.of(values())
                .filter(kind -> kind.type.equals(type) && types.contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type \"" + type + "\" of input \"" + input
                        + "\" is none that " + (inCall ? "workflow_call" : "workflow_dispatch") + " knows: "
                        + meant(type)
                                .filter(kind -> types.contains(kind.type))
                                .map(kind -> "did you mean \"" + kind.type + "\"?")
                                .orElse("write one of " + types)));
    }

    /** The type that whoever wrote another word most likely means. */
    static Optional<InputKind> meant(String word) {
        Optional<String> type = Optional.ofNullable(OTHER_WORDS.get(NameIndex.fold(word)))
                .or(() -> TYPES.similar(word).filter(name -> !word.isEmpty()));
        return type.flatMap(name ->
                Stream.of(values()).filter(kind -> kind.type.equals(name)).findFirst());
    }

    String typeInCall() {
        return this == CHOICE || this == ENVIRONMENT ? STRING.type : type;
    }
}
