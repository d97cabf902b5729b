package dev.workflowdsl.repository;

import java.util.regex.Pattern;

/** Text as words of a shell script. */
final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+-]+");

    private Shell() {}

    /** The text as one word, in quotes unless it is plain. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
