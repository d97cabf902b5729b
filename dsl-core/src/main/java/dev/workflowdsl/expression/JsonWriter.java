package dev.workflowdsl.expression;

import java.util.Locale;
import java.util.Map;

/** Writes JSON in GitHub's layout: two spaces for each level, one value a line, nothing between the brackets of what is empty. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final MemoryMeter memory;

    private JsonWriter(MemoryMeter memory) {
        this.memory = memory;
    }

    /**
     * The JSON text of {@code value}.
     *
     * @throws EvaluationProblem if it takes more than {@code memory} has
     */
    static String write(Data value, MemoryMeter memory) {
        JsonWriter writer = new JsonWriter(memory);
        writer.write("", value, 0);
        return writer.out.toString();
    }

    /** Writes {@code value} behind {@code prefix}, which is what separates it from what comes before. */
    private void write(String prefix, Data value, int level) {
        if (value instanceof Data.Arr array && !array.items().isEmpty()) {
            append(prefix + "[");
            writeItems(array, level + 1);
            append(newLine(level) + "]");
        } else if (value instanceof Data.Obj object && !object.properties().isEmpty()) {
            append(prefix + "{");
            writeProperties(object, level + 1);
            append(newLine(level) + "}");
        } else {
            append(prefix + scalar(value));
        }
    }

    private void writeItems(Data.Arr array, int level) {
        String prefix = newLine(level);
        for (Data item : array.items()) {
            write(prefix, item, level);
            prefix = "," + newLine(level);
        }
    }

    private void writeProperties(Data.Obj object, int level) {
        String prefix = newLine(level);
        for (Map.Entry<String, Data> property : object.properties().entrySet()) {
            append(prefix + quote(property.getKey()));
            write(": ", property.getValue(), level);
            prefix = "," + newLine(level);
        }
    }

    private static String scalar(Data value) {
        return switch (value.kind()) {
            case STRING -> quote(value.toText());
            case NULL -> "null";
            case ARRAY -> "[]";
            case OBJECT -> "{}";
            default -> value.toText();
        };
    }

    private static String newLine(int level) {
        return "\n" + "  ".repeat(level);
    }

    private void append(String text) {
        memory.add(text);
        out.append(text);
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            quoted.append(escape(text.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '\u0085', '\u2028', '\u2029' -> hex(c); // line ends to some readers
            default -> c < ' ' ? hex(c) : String.valueOf(c);
        };
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
