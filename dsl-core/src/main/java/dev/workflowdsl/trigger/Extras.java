package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Changes of mappings that hold both keys with methods and keys that GitHub may add later. */
final class Extras {

    private Extras() {}

    /** The mapping with an extra key, which must not be one that has a method. */
    static Mapping add(Mapping mapping, String owner, Collection<String> typedKeys, String key, Object value) {
        return mapping.plus(Names.requireExtraKey(owner, key, typedKeys), Value.of(value));
    }

    /** The mapping with all entries of another one behind its own. */
    static Mapping plusAll(Mapping mapping, Mapping more) {
        Mapping all = mapping;
        for (int i = 0; i < more.size(); i++) {
            all = all.plus(more.key(i), more.value(i));
        }
        return all;
    }

    /** The mapping without a key. */
    static Mapping without(Mapping mapping, String key) {
        return mapping.contains(key) ? mapping.minus(key) : mapping;
    }

    /** The mapping with the keys of the list first, in its order; all others stay in their own. */
    static Mapping inOrder(List<String> order, Mapping mapping) {
        if (isInOrder(order, mapping)) {
            return mapping;
        }
        List<String> keys = new ArrayList<>(mapping.keys());
        keys.sort(Comparator.comparingInt(key -> rank(order, key)));
        Mapping ordered = Mapping.empty();
        for (String key : keys) {
            ordered = ordered.plus(key, mapping.get(key).orElseThrow());
        }
        return ordered;
    }

    private static boolean isInOrder(List<String> order, Mapping mapping) {
        for (int i = 1; i < mapping.size(); i++) {
            if (rank(order, mapping.key(i)) < rank(order, mapping.key(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static int rank(List<String> order, String key) {
        int index = order.indexOf(key);
        return index < 0 ? order.size() : index;
    }
}
