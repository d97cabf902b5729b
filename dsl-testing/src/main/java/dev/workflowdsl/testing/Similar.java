package dev.workflowdsl.testing;

import dev.workflowdsl.internal.NameIndex;
import java.util.Collection;

/** Names the one that was meant where none is written like that. */
final class Similar {

    private Similar() {}

    /** For messages: a fact, and with it the name that was meant, if one is much like the wrong one. */
    static String hint(String fact, String wrong, Collection<String> names) {
        return NameIndex.of(names)
                .similar(wrong)
                .map(name -> fact + " (did you mean \"" + name + "\"?)")
                .orElse(fact);
    }
}
