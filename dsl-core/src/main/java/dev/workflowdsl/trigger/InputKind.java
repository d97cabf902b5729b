package dev.workflowdsl.trigger;

import java.util.List;
import java.util.stream.Stream;

/** The types of inputs; a call knows only the first three. */
enum InputKind {
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    CHOICE("choice"),
    ENVIRONMENT("environment");

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
                        + "\" is none that " + (inCall ? "workflow_call" : "workflow_dispatch")
                        + " knows: write one of " + types));
    }

    String typeInCall() {
        return this == CHOICE || this == ENVIRONMENT ? STRING.type : type;
    }
}
