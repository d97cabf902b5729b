package dev.workflowdsl.yaml;

/** How a string is written, the least dressed-up style first. */
enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    LITERAL,
    DOUBLE_QUOTED;

    /** Where a scalar stands, which decides the styles it may have. */
    enum Place {
        BLOCK,
        /** A value that everybody quotes, also where it could be plain. */
        QUOTED,
        KEY,
        FLOW
    }

    /** Two neighbours that end a plain scalar: {@code ": "} or {@code " #"}. */
    private static final int BREAKS_PLAIN = 1 << 6;

    /** Chooses the style in which the characters {@code from} to {@code to} read back unchanged with every reader. */
    static ScalarStyle of(char[] chars, int from, int to, Place place) {
        int seen = scan(chars, from, to);
        if ((seen & YamlChars.ESCAPED) != 0) {
            return DOUBLE_QUOTED;
        }
        if ((seen & YamlChars.LINE_FEED) != 0) {
            return place == Place.BLOCK && LiteralBlock.holds(chars, from, to) ? LITERAL : DOUBLE_QUOTED;
        }
        if ((seen & YamlChars.TAB) != 0) {
            return DOUBLE_QUOTED;
        }
        boolean breaks = (seen & BREAKS_PLAIN) != 0
                || place == Place.QUOTED
                || (place == Place.FLOW && (seen & YamlChars.FLOW) != 0);
        return breaks || !PlainScalar.isString(chars, from, to) ? SINGLE_QUOTED : PLAIN;
    }

    /** Collects what the characters mean, each looked at once. */
    private static int scan(char[] chars, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < 128) {
                int content = YamlChars.content(c);
                seen |= content;
                if ((content & YamlChars.SEPARATOR) != 0 && separates(chars, i, from, to)) {
                    seen |= BREAKS_PLAIN;
                }
            } else if (!YamlChars.isPrintable(chars, i, from, to)) {
                return YamlChars.ESCAPED;
            }
        }
        return seen;
    }

    private static boolean separates(char[] chars, int index, int from, int to) {
        return chars[index] == ':'
                ? index + 1 == to || chars[index + 1] == ' '
                : index > from && chars[index - 1] == ' ';
    }
}
