package dev.workflowdsl.codegen.descriptor;

/** What the text of an output means to those who read it. */
public enum OutputType {
    /** Any text. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A number. */
    NUMBER,
    /** A JSON text: a list, an object. */
    JSON
}
