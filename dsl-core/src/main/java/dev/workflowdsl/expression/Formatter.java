package dev.workflowdsl.expression;

import java.util.List;

/** The function {@code format}: puts values in the place of {@code {0}}, {@code {1}} ...; doubled braces stand for themselves. */
final class Formatter {
    private final String format;
    private final List<Data> values;
    private final MemoryMeter memory = MemoryMeter.limited();
    private final StringBuilder out = new StringBuilder();
    private int position;

    private Formatter(String format, List<Data> values) {
        this.format = format;
        this.values = values;
    }

    /**
     * The text of {@code format} with {@code values} in it.
     *
     * @throws EvaluationProblem if a brace or a placeholder is wrong, or the text takes too much memory
     */
    static String format(String format, List<Data> values) {
        return new Formatter(format, values).run();
    }

    private String run() {
        while (position < format.length()) {
            char c = format.charAt(position);
            if (c != '{' && c != '}') {
                int end = nextBrace();
                append(format.substring(position, end));
                position = end;
            } else if (format.startsWith(c == '{' ? "{{" : "}}", position)) {
                append(String.valueOf(c));
                position += 2;
            } else if (c == '{') {
                append(values.get(placeholder()).toText());
            } else {
                throw invalid();
            }
        }
        return out.toString();
    }

    private int nextBrace() {
        int end = position;
        while (end < format.length() && "{}".indexOf(format.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Reads {@code {N}} and returns N. */
    private int placeholder() {
        int end = format.indexOf('}', position);
        String digits = end < 0 ? "" : format.substring(position + 1, end);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw invalid();
        }
        position = end + 1;
        String number = digits.replaceFirst("^0+(?=.)", "");
        if (number.length() > 3 || Integer.parseInt(number) >= values.size()) {
            throw new EvaluationProblem(
                    "The following format string references more arguments than were supplied: " + format);
        }
        return Integer.parseInt(number);
    }

    private void append(String text) {
        memory.add(text);
        out.append(text);
    }

    private EvaluationProblem invalid() {
        return new EvaluationProblem("The following format string is invalid: " + format);
    }
}
