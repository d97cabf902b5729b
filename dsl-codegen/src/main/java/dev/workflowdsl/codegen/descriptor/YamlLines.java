package dev.workflowdsl.codegen.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the few kinds of YAML lines that descriptor files consist of. */
final class YamlLines {

    private static final int INDENT = 2;

    /**
     * Words and sentences that every reader takes for a text: they begin with a letter, have no character that is special
     * or invisible, and end in neither colon nor space.
     */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z]([ -~\u00A1-\u2027\u2030-\uD7FF&&[^\\\\]]*[!-~\u00A1-\u1FFF&&[^:\\\\]])?");

    /** What YAML reads as something else than a text, in its version 1.1 or 1.2. */
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    /** A commit that cannot be taken for a number. */
    private static final Pattern COMMIT = Pattern.compile("(?=.*[a-df])[0-9a-f]{40}");

    private final StringBuilder text = new StringBuilder();

    void line(int depth, String line) {
        text.append(" ".repeat(INDENT * depth)).append(line).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void open(int depth, String key) {
        line(depth, scalar(key) + ":");
    }

    void text(int depth, String key, String value) {
        if (value.indexOf('\n') >= 0 && fitsBlock(value)) {
            block(depth, key, value);
        } else {
            line(depth, scalar(key) + ": " + scalar(value));
        }
    }

    void text(int depth, String key, Optional<String> value) {
        value.ifPresent(present -> text(depth, key, present));
    }

    /** A line with {@code true} if that is so, otherwise none. */
    void flag(int depth, String key, boolean value) {
        if (value) {
            line(depth, key + ": true");
        }
    }

    void texts(int depth, String key, List<String> values) {
        if (!values.isEmpty()) {
            open(depth, key);
            values.forEach(value -> line(depth + 1, "- " + scalar(value)));
        }
    }

    private void block(int depth, String key, String value) {
        boolean endsLine = value.endsWith("\n");
        line(depth, scalar(key) + (endsLine ? ": |" : ": |-"));
        value.lines().forEach(line -> line(depth + 1, line));
    }

    /** Whether a literal block brings the text back as it is, and shows all of it. */
    private static boolean fitsBlock(String value) {
        return value.chars().noneMatch(c -> c != '\n' && needsEscape(c))
                && !value.endsWith("\n\n")
                && !Character.isWhitespace(value.charAt(0))
                && value.lines().allMatch(line -> line.equals(line.stripTrailing()));
    }

    private static String scalar(String value) {
        if (COMMIT.matcher(value).matches() || isPlain(value)) {
            return value;
        }
        return value.chars().anyMatch(YamlLines::needsEscape) ? escaped(value) : "'" + value.replace("'", "''") + "'";
    }

    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches()
                && !WORD_OF_YAML.matcher(value).matches()
                && !value.contains(": ")
                && !value.contains(" #");
    }

    private static boolean needsEscape(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    private static String escaped(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (needsEscape(c)) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
