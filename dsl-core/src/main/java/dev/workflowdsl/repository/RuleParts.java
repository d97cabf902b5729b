package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters of rules in the making. */
final class RuleParts {

    private RuleParts() {}

    static List<Data> plus(Collection<? extends Data> items, Collection<? extends Data> more) {
        Set<Data> all = new LinkedHashSet<>(items);
        all.addAll(more);
        return new ArrayList<>(all);
    }

    /**
     * A list that has something in it.
     *
     * @throws IllegalArgumentException if it has not
     */
    static Data some(RuleType type, String what, Collection<? extends Data> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule \"" + type.type() + "\" names no " + what + ": name one, or leave the rule out");
        }
        return Data.of(plus(List.of(), items));
    }

    /**
     * The one list of texts that the rule has.
     *
     * @throws IllegalArgumentException if there is no text, or one is empty
     */
    static Map<String, Data> texts(RuleType type, String what, Collection<String> texts) {
        List<Data> items = new ArrayList<>();
        for (String text : texts) {
            items.add(Data.of(Names.requireText(what + " of rule " + type.type(), text)));
        }
        return Map.of(type.parameters().fields().get(0).name(), some(type, what, items));
    }
}
