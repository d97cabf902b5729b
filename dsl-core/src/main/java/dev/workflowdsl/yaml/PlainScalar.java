package dev.workflowdsl.yaml;

/**
 * Tells whether text without quotes is a string to every reader.
 *
 * <p>YAML 1.1 and the core schema of 1.2 disagree on what else it can be, and readers disagree with both: this takes the
 * union of all of them, and a little more where that is simpler to say.
 */
final class PlainScalar {

    private static final String[] WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<"};
    private static final int LONGEST_WORD = 5;

    private PlainScalar() {}

    /** Judges a single line of printable characters by its ends and its look as a whole, not by the separators inside. */
    static boolean isString(char[] chars, int from, int to) {
        if (from == to || chars[to - 1] == ' ') {
            return false;
        }
        int role = YamlChars.role(chars[from]);
        if ((role & YamlChars.INDICATOR) != 0) {
            return false;
        }
        if ((role & YamlChars.NUMBER_START) != 0) {
            return !isMarker(chars, from, to) && !isNumber(chars, from, to);
        }
        return (role & YamlChars.WORD_START) == 0 || !isWord(chars, from, to);
    }

    /** Sees list dashes and the document markers {@code ---} and {@code ...}. */
    private static boolean isMarker(char[] chars, int from, int to) {
        char first = chars[from];
        if (first == '-' && (to - from == 1 || !isAfterDash(chars[from + 1]))) {
            return true;
        }
        return first != '+' && to - from >= 3 && chars[from + 1] == first && chars[from + 2] == first;
    }

    private static boolean isAfterDash(char c) {
        return c != ' ' && (YamlChars.role(c) & YamlChars.INDICATOR) == 0;
    }

    /**
     * Sees everything that begins like a number and holds nothing else: integers in all bases, decimals, exponents,
     * {@code 1_000}, {@code 12:30:45}, dates, {@code .inf} and {@code .nan}, and with them versions such as {@code 1.2.3}.
     */
    private static boolean isNumber(char[] chars, int from, int to) {
        char first = chars[from];
        int start = first == '+' || first == '-' ? from + 1 : from;
        if (start < to && chars[start] != '.' && !isDigit(chars[start])) {
            return false;
        }
        if (matches(".inf", chars, start, to) || matches(".nan", chars, start, to)) {
            return true;
        }
        if (hasBasePrefix(chars, start, to)) {
            return consistsOf(YamlChars.HEX_DIGIT, chars, start + 2, to);
        }
        boolean date = to - from > 5 && chars[from + 4] == '-';
        int parts = date ? YamlChars.NUMBER_PART | YamlChars.TIME_PART : YamlChars.NUMBER_PART;
        return consistsOf(parts, chars, start, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasBasePrefix(char[] chars, int start, int to) {
        if (to - start < 2 || chars[start] != '0') {
            return false;
        }
        int letter = chars[start + 1] | 0x20;
        return letter == 'x' || letter == 'o' || letter == 'b';
    }

    private static boolean consistsOf(int roles, char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((YamlChars.role(chars[i]) & roles) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char[] chars, int from, int to) {
        if (to - from > LONGEST_WORD) {
            return false;
        }
        for (String word : WORDS) {
            if (matches(word, chars, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Compares with a lower-case word, ignoring the case of ASCII letters. */
    private static boolean matches(String word, char[] chars, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = chars[from + i];
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
