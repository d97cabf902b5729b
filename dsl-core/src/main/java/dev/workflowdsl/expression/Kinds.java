package dev.workflowdsl.expression;

import java.util.Locale;

/** The kinds of values by the names that people know. */
final class Kinds {
    private Kinds() {}

    static String name(Data.Kind kind) {
        return kind.label().toLowerCase(Locale.ROOT);
    }
}
