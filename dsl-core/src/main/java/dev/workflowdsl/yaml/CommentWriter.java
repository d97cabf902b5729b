package dev.workflowdsl.yaml;

/** Writes comments, from any text whatsoever, that cannot end early and become data. */
final class CommentWriter {

    private CommentWriter() {}

    /** Writes {@code text} as one comment per line, the first on the line already begun. A last line break is dropped. */
    static void lines(TextBuffer out, String text, int indent) {
        char[] chars = text.toCharArray();
        int line = 0;
        while (true) {
            int end = lineEnd(chars, line);
            line(out, chars, line, end);
            line = afterBreak(chars, end);
            if (line >= chars.length) {
                return;
            }
            out.appendLine(indent);
        }
    }

    /** Writes {@code text} as one comment, line breaks as spaces. */
    static void inline(TextBuffer out, String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isBreak(chars[i])) {
                chars[i] = ' ';
            }
        }
        line(out, chars, 0, chars.length);
    }

    /** The text with characters that cannot be printed in the form in which they are written. */
    static String printable(String text) {
        char[] chars = text.toCharArray();
        TextBuffer out = new TextBuffer();
        for (int i = 0; i < chars.length; i++) {
            ScalarWriter.printable(out, chars, i, 0, chars.length);
        }
        return out.finish();
    }

    private static void line(TextBuffer out, char[] chars, int from, int to) {
        out.append('#');
        if (from < to) {
            out.append(' ');
        }
        for (int i = from; i < to; i++) {
            ScalarWriter.printable(out, chars, i, from, to);
        }
    }

    private static int lineEnd(char[] chars, int from) {
        int end = from;
        while (end < chars.length && !isBreak(chars[end])) {
            end++;
        }
        return end;
    }

    private static int afterBreak(char[] chars, int end) {
        boolean pair = end + 1 < chars.length && chars[end] == '\r' && chars[end + 1] == '\n';
        return pair ? end + 2 : end + 1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
