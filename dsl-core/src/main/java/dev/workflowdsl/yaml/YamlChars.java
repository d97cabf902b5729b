package dev.workflowdsl.yaml;

/** What single characters mean to YAML readers of versions 1.1 and 1.2, as bit sets looked up in tables. */
final class YamlChars {

    /** The line feed, the only line break that every reader sees alike. */
    static final int LINE_FEED = 1;

    static final int TAB = 1 << 1;

    /** Not printable, or a line break to some readers only: can be written in no other way than as an escape. */
    static final int ESCAPED = 1 << 2;

    /** The colon and the hash, which end a plain scalar depending on their neighbours. */
    static final int SEPARATOR = 1 << 3;

    /** Has a meaning inside {@code [...]} to some reader. */
    static final int FLOW = 1 << 4;

    /** The single quote, doubled inside single quotes. */
    static final int QUOTE = 1 << 5;

    /** Cannot begin a plain scalar. */
    static final int INDICATOR = 1;

    /** Begins numbers, dates and times. */
    static final int NUMBER_START = 1 << 1;

    /** Stands in decimal numbers, base 60 numbers, dates and versions. */
    static final int NUMBER_PART = 1 << 2;

    /** Stands only in the time of day of a date. */
    static final int TIME_PART = 1 << 3;

    static final int HEX_DIGIT = 1 << 4;

    /** Begins one of the words that some reader takes for a boolean, null or an instruction. */
    static final int WORD_START = 1 << 5;

    private static final byte[] CONTENT = new byte[128];
    private static final byte[] ROLE = new byte[128];

    static {
        for (char c = 0; c < ' '; c++) {
            CONTENT[c] = ESCAPED;
        }
        CONTENT[0x7F] = ESCAPED;
        CONTENT['\n'] = LINE_FEED;
        CONTENT['\t'] = TAB;
        mark(CONTENT, ":", SEPARATOR | FLOW);
        mark(CONTENT, "#", SEPARATOR);
        mark(CONTENT, ",[]{}?", FLOW);
        mark(CONTENT, "'", QUOTE);
        mark(ROLE, " ?:,[]{}#&*!|>'\"%@`", INDICATOR);
        mark(ROLE, "0123456789+-.", NUMBER_START);
        mark(ROLE, "0123456789+-._,:eE", NUMBER_PART);
        mark(ROLE, "tTzZ ", TIME_PART);
        mark(ROLE, "0123456789abcdefABCDEF_", HEX_DIGIT);
        mark(ROLE, "yYnNtTfFoO~=<", WORD_START);
    }

    private YamlChars() {}

    private static void mark(byte[] table, String chars, int bits) {
        for (int i = 0; i < chars.length(); i++) {
            table[chars.charAt(i)] |= (byte) bits;
        }
    }

    /** Returns the bits {@link #LINE_FEED} to {@link #QUOTE} of an ASCII character. */
    static int content(char ascii) {
        return CONTENT[ascii];
    }

    /** Returns the bits {@link #INDICATOR} to {@link #WORD_START} of any character; none above ASCII. */
    static int role(char c) {
        return c < 128 ? ROLE[c] : 0;
    }

    /**
     * Says whether the character at {@code index} of the text between {@code from} and {@code to} may stand there as it is; a
     * surrogate may if it is one half of a pair.
     */
    static boolean isPrintable(char[] chars, int index, int from, int to) {
        char c = chars[index];
        if (c < 128) {
            return (CONTENT[c] & ESCAPED) == 0;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < to && Character.isLowSurrogate(chars[index + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            return index > from && Character.isHighSurrogate(chars[index - 1]);
        }
        return c >= 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }
}
