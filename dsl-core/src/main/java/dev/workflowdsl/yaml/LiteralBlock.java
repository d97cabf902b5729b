package dev.workflowdsl.yaml;

/** Text of several lines under a {@code |}, line for line as it is. */
final class LiteralBlock {

    private LiteralBlock() {}

    /**
     * Says whether every reader gets printable text back from a literal block: not when it is blank throughout, nor when it
     * ends in a line of spaces without line feed, which the npm package {@code yaml} drops.
     */
    static boolean holds(char[] chars, int from, int to) {
        int end = to;
        while (end > from && chars[end - 1] == '\n') {
            end--;
        }
        int lastLine = end;
        while (lastLine > from && chars[lastLine - 1] == ' ') {
            lastLine--;
        }
        boolean endsInSpaces = lastLine < end && lastLine > from && chars[lastLine - 1] == '\n';
        if (endsInSpaces && end == to) {
            return false;
        }
        return !isBlank(chars, from, lastLine);
    }

    private static boolean isBlank(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != ' ' && chars[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes header and lines, without the last line break, and returns the index where the header ends.
     *
     * @param indent the column of the lines
     */
    static int write(TextBuffer out, String text, int indent) {
        out.append('|');
        if (startsBlank(text)) {
            out.append((char) ('0' + YamlText.INDENT));
        }
        int length = text.length();
        int end = text.charAt(length - 1) == '\n' ? length - 1 : length;
        if (end == length) {
            out.append('-');
        } else if (endsInBlankLine(text, end)) {
            out.append('+');
        }
        int headerEnd = out.length();
        int line = 0;
        while (line <= end) {
            int feed = text.indexOf('\n', line);
            int lineEnd = feed < 0 || feed > end ? end : feed;
            out.appendLine(lineEnd == line ? 0 : indent);
            out.append(text, line, lineEnd);
            line = lineEnd + 1;
        }
        return headerEnd;
    }

    /** Says whether the first line that is not empty hides where the indentation ends; libyaml also refuses a tab there. */
    private static boolean startsBlank(String text) {
        int i = 0;
        while (text.charAt(i) == '\n') {
            i++;
        }
        return text.charAt(i) == ' ' || text.charAt(i) == '\t';
    }

    /** Says whether the last line is empty or all spaces, so that it is kept only if all line ends are kept. */
    private static boolean endsInBlankLine(String text, int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
    }
}
