package dev.workflowdsl.yaml;

/**
 * The message of a model value that refused an argument, taken apart: what is wrong stands before the last colon outside
 * quotes, how to mend it behind it; that of an expression has a line for the latter.
 */
record Refusal(String message, String hint) {

    private static final String HINT = "\nHint: ";

    static Refusal of(String text) {
        int hint = text.indexOf(HINT);
        if (hint >= 0) {
            return new Refusal(text.substring(0, hint), text.substring(hint + HINT.length()));
        }
        int colon = lastColon(text);
        return colon < 0
                ? new Refusal(text, "correct the value")
                : new Refusal(text.substring(0, colon), text.substring(colon + 2));
    }

    private static int lastColon(String text) {
        boolean quoted = false;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted && text.startsWith(": ", i)) {
                last = i;
            }
        }
        return last;
    }
}
