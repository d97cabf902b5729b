package dev.workflowdsl.codegen.wrapper;

import java.util.ArrayList;
import java.util.List;

/** Text of all kinds as documentation comments: nothing in it ends the comment, is taken for a tag, or escapes. */
final class Javadoc {

    private static final int WIDTH = 100;

    private Javadoc() {}

    /** Plain text; {@code `code`} between two backticks stands in the code font. */
    static String text(String text) {
        String[] parts = text.split("`", -1);
        StringBuilder rendered = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            boolean lonely = i % 2 == 1 && !code;
            rendered.append(code ? code(parts[i]) : (lonely ? "`" : "") + escape(oneLine(parts[i])));
        }
        return rendered.toString().strip();
    }

    /** Text in the code font, on one line. */
    static String code(String text) {
        String escaped = escape(oneLine(text));
        return "<code>" + (escaped.isBlank() ? "\"\"" : escaped) + "</code>";
    }

    /** Lines of text in the code font, each as it is. */
    static String lines(String text) {
        String escaped = escape(text).stripTrailing();
        return escaped.isBlank() ? code(text) : "<pre>\n" + escaped + "\n</pre>";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The text as a sentence: with a full stop at its end. */
    static String sentence(String text) {
        String rendered = text(text);
        return rendered.endsWith(".") || rendered.endsWith("!") || rendered.endsWith("?") ? rendered : rendered + ".";
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '{', '}', '\\' -> escaped.append("&#").append(c).append(';');
                case '\n' -> escaped.append('\n');
                default -> escaped.appendCodePoint(isPrintable(c) ? c : ' ');
            }
        });
        return escaped.toString().replace("*/", "*&#47;");
    }

    private static boolean isPrintable(int c) {
        return !Character.isISOControl(c)
                && Character.isDefined(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.FORMAT;
    }

    /** The text with line breaks so that lines of words are no longer than is good to read. */
    static String wrap(String text) {
        List<String> lines = new ArrayList<>();
        boolean preformatted = false;
        for (String line : text.split("\n", -1)) {
            preformatted = (preformatted || line.contains("<pre>")) && !line.contains("</pre>");
            if (preformatted || line.length() <= WIDTH) {
                lines.add(line);
            } else {
                fill(line, lines);
            }
        }
        return String.join("\n", lines);
    }

    private static void fill(String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
