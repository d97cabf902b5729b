package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.List;

/** Makes what stands in the file, and refuses what Dependabot refuses. */
final class Contents {

    private Contents() {}

    /** The mapping with the keys of the list first, in its order. */
    static Mapping ordered(List<String> keys, Mapping content) {
        Mapping ordered = Mapping.empty();
        for (String key : keys) {
            if (content.contains(key)) {
                ordered = ordered.plus(key, content.get(key).orElseThrow());
            }
        }
        for (int i = 0; i < content.size(); i++) {
            ordered = ordered.plus(content.key(i), content.value(i));
        }
        return ordered;
    }

    static Template text(String what, String text) {
        return Template.literal(Names.requireText(what, text));
    }

    static List<String> list(String first, String... more) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    /** The list behind the key with more texts, of which none may be empty or there twice. */
    static Sequence plus(Mapping content, String key, String owner, List<String> more) {
        List<Value> all = new ArrayList<>(items(content, key));
        for (String text : more) {
            Value item = text("item in " + key + " of " + owner, text);
            if (all.contains(item)) {
                throw new IllegalArgumentException("\"" + text + "\" is twice in " + key + " of " + owner
                        + ", which Dependabot refuses: write it once");
            }
            all.add(item);
        }
        return Sequence.of(all);
    }

    static List<Value> items(Mapping content, String key) {
        return content.get(key)
                .map(value -> value instanceof Sequence list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    static Value.Num number(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " \"" + number + "\" is not "
                    + (most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most)
                    + ": choose such a number");
        }
        return new Value.Num(number);
    }
}
