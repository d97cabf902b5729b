package dev.workflowdsl.codegen.descriptor;

/** What the text of an input means to its action. Reusable workflows know only the first three. */
public enum InputType {
    /** Any text. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A number. */
    NUMBER,
    /** One of some words. */
    ENUM,
    /** Several texts, with a separator between them. */
    LIST,
    /** A password, token or key, which is nothing to be written into a file. */
    SECRET
}
