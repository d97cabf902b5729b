package dev.workflowdsl.expression;

import java.util.Set;

/** What GitHub accepts as a name in an expression. */
final class Identifier {
    private static final Set<String> KEYWORDS = Set.of("true", "false", "null", "NaN", "Infinity");

    private Identifier() {}

    /** Whether {@code text} is an ASCII letter or {@code _}, followed by letters, digits, {@code _} and {@code -}. */
    static boolean isLegal(String text) {
        if (text.isEmpty() || !isStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Checks that {@code name} can stand behind a dot. */
    static void requireLegal(String what, String name) {
        if (!isLegal(name)) {
            throw new IllegalArgumentException(
                    what + " name \"" + name
                            + "\" must start with a letter or _ and go on with letters, digits, _ and -; write any other as an index: x['name']");
        }
    }

    /** Checks that {@code name} can stand alone, where the words of literals mean something else. */
    static void requireFree(String what, String name) {
        if (!isLegal(name) || KEYWORDS.contains(name)) {
            throw new IllegalArgumentException(what + " name \"" + name
                    + "\" must start with a letter or _, go on with letters, digits, _ and -, and be none of the literals"
                    + " true, false, null, NaN and Infinity");
        }
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isPart(int c) {
        return isStart(c) || (c >= '0' && c <= '9') || c == '-';
    }
}
