package dev.workflowdsl.yaml;

/** The beginning of a text, for messages. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The first line of the text, cut off where it is long. */
    static String of(String text) {
        int lineEnd = text.indexOf('\n');
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, LONGEST);
        return end == text.length() ? text : text.substring(0, end) + "...";
    }
}
