package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values as they are, and as entries of the mapping that is open. */
final class ValueWriter {

    /** A list of scalars stands on one line up to this length. */
    private static final int LONGEST_FLOW_SEQUENCE = 80;

    /** The length of what stands between two items. */
    private static final int SEPARATOR = 2;

    private ValueWriter() {}

    static void value(YamlText out, Value value) {
        if (value instanceof Template template) {
            out.string(template.text());
        } else if (value instanceof Value.Bool bool) {
            out.bool(bool.value());
        } else if (value instanceof Value.Num number) {
            out.number(number.value());
        } else if (value instanceof Sequence sequence) {
            sequence(out, sequence.items());
        } else if (value instanceof Mapping mapping) {
            out.openMapping();
            entries(out, mapping);
            out.closeMapping();
        } else {
            out.nullValue();
        }
    }

    static void entries(YamlText out, Mapping mapping) {
        for (int i = 0; i < mapping.size(); i++) {
            entry(out, mapping.key(i), mapping.value(i));
        }
    }

    static void entry(YamlText out, String key, Value value) {
        out.key(key);
        value(out, value);
    }

    static void entry(YamlText out, String key, String text) {
        out.key(key);
        out.string(text);
    }

    static void entry(YamlText out, String key, Optional<? extends Value> value) {
        if (value.isPresent()) {
            entry(out, key, value.get());
        }
    }

    /** An entry with the text of what is there, if anything is. */
    static void text(YamlText out, String key, Optional<?> text) {
        if (text.isPresent()) {
            entry(out, key, text.get().toString());
        }
    }

    /** A part with a writer of its own, if it is there. */
    static <T> void part(YamlText out, String key, Optional<T> part, BiConsumer<YamlText, T> writer) {
        if (part.isPresent()) {
            out.key(key);
            writer.accept(out, part.get());
        }
    }

    /** An entry, unless the value is an empty mapping or list. */
    static void nonEmpty(YamlText out, String key, Value value) {
        if (!isEmpty(value)) {
            entry(out, key, value);
        }
    }

    static boolean isEmpty(Value value) {
        return value instanceof Mapping mapping
                ? mapping.isEmpty()
                : value instanceof Sequence sequence && sequence.items().isEmpty();
    }

    static void sequence(YamlText out, List<Value> items) {
        if (fitsOneLine(items)) {
            out.openFlowSequence();
            items(out, items);
            out.closeFlowSequence();
        } else {
            out.openSequence();
            items(out, items);
            out.closeSequence();
        }
    }

    /** A list of texts without line breaks, such as ids. */
    static void texts(YamlText out, List<String> texts) {
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            length += texts.get(i).length() + SEPARATOR;
        }
        if (length <= LONGEST_FLOW_SEQUENCE) {
            out.openFlowSequence();
            strings(out, texts);
            out.closeFlowSequence();
        } else {
            out.openSequence();
            strings(out, texts);
            out.closeSequence();
        }
    }

    private static void strings(YamlText out, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            out.string(texts.get(i));
        }
    }

    private static void items(YamlText out, List<Value> items) {
        for (int i = 0; i < items.size(); i++) {
            value(out, items.get(i));
        }
    }

    private static boolean fitsOneLine(List<Value> items) {
        int length = 0;
        for (int i = 0; i < items.size(); i++) {
            Value item = items.get(i);
            if (item instanceof Sequence || item instanceof Mapping || item instanceof Value.Null) {
                return false;
            }
            String text = item.toString();
            length += text.length() + SEPARATOR;
            if (length > LONGEST_FLOW_SEQUENCE || text.indexOf('\n') >= 0 || text.startsWith("${{")) {
                return false;
            }
        }
        return true;
    }
}
