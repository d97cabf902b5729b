package dev.workflowdsl.trigger;

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

    String typeInCall() {
        return this == CHOICE || this == ENVIRONMENT ? STRING.type : type;
    }
}
