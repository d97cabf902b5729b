package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;

/** Keys that GitHub knows and this library does not. */
final class Extras {

    private Extras() {}

    static Mapping plus(Mapping extra, String key, Object value, String... typed) {
        for (String known : typed) {
            if (known.equalsIgnoreCase(key)) {
                throw new IllegalArgumentException("extra key \"" + key
                        + "\" is one that this library knows: use its own method, so that it is checked");
            }
        }
        return extra.plus(key, Value.of(value));
    }
}
