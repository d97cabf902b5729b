package dev.workflowdsl.expression;

/** The classes of characters that GitHub's engine tells apart. */
final class Characters {
    private Characters() {}

    /** Whether {@code c} is white space to .NET, in which GitHub's engine is written: unlike Java's, it includes U+0085 and U+00A0. */
    static boolean isWhiteSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }

    /** Whether {@code c} ends a name or a number. */
    static boolean isBoundary(char c) {
        return "([)],.!><=&|".indexOf(c) >= 0 || isWhiteSpace(c);
    }

    /** The {@code text} without white space at its ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
