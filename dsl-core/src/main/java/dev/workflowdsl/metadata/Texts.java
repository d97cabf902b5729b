package dev.workflowdsl.metadata;

import dev.workflowdsl.internal.Names;

/** What may stand where GitHub's schema of metadata files asks for text. */
final class Texts {

    private Texts() {}

    /** Text in which GitHub refuses expressions; it may be empty. */
    static String plain(String what, String text) {
        if (text.contains("${{")) {
            throw new IllegalArgumentException(what + " \"" + text
                    + "\" holds an expression, but GitHub computes none there: write the text itself");
        }
        return text;
    }

    /** Text in which GitHub refuses expressions, and that says nothing if it is empty. */
    static String optional(String what, String text) {
        return plain(what, Names.requireText(what, text));
    }

    /** Text in which GitHub refuses expressions, and that it does not take empty. */
    static String required(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty, but GitHub requires it: give it a text");
        }
        return plain(what, text);
    }
}
