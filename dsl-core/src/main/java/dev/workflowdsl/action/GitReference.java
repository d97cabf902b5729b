package dev.workflowdsl.action;

/** The {@code owner/repo/path@ref} form that actions and reusable workflows share. */
final class GitReference {

    private static final String FORBIDDEN_IN_REF = "?*[]\\~^: \t";

    private static final String NAME_A_REF = "name a tag, branch or commit";

    private GitReference() {}

    /**
     * The position of the @ in a text of the form.
     *
     * @param kind what is referred to, for messages
     * @throws IllegalArgumentException if the text does not have the form
     */
    static int requireRef(String kind, String uses) {
        int at = uses.indexOf('@');
        int slash = uses.indexOf('/');
        if (slash <= 0 || (at >= 0 && slash > at)) {
            throw invalid(
                    kind, uses, "names no owner", "write owner/repository@ref, or ./path for one in this repository");
        }
        if (at < 0) {
            throw invalid(
                    kind, uses, "names no ref", "add @ and a tag, branch or commit, for example \"" + uses + "@v1\"");
        }
        if (uses.indexOf('@', at + 1) >= 0) {
            throw invalid(kind, uses, "has more than one @", "keep only the one before the ref");
        }
        if (uses.charAt(at - 1) == '/' || uses.lastIndexOf("//", at) >= 0) {
            throw invalid(kind, uses, "has an empty part", "write owner/repository/path@ref");
        }
        requireNoSpace(kind, uses, at);
        requireRefName(kind, uses, at + 1);
        return at;
    }

    static void requireNoSpace(String kind, String uses, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isWhitespace(uses.charAt(i))) {
                throw invalid(kind, uses, "holds white space", "remove it");
            }
        }
    }

    /** Checks the name of a tag, branch or commit behind the @ by the rules that git has for refs. */
    private static void requireRefName(String kind, String uses, int start) {
        int fault = faultOfRef(uses, start);
        if (fault >= 0 && fault < uses.length() && isForbidden(uses.charAt(fault))) {
            throw invalid(kind, uses, "has \"" + uses.charAt(fault) + "\" in its ref", NAME_A_REF);
        }
        if (fault >= 0) {
            String ref = uses.substring(start);
            throw invalid(kind, uses, "has the ref \"" + ref + "\", which git does not allow", NAME_A_REF);
        }
    }

    /** Whether git allows a tag or branch of that name. */
    static boolean isRef(String name) {
        return faultOfRef(name, 0) < 0;
    }

    /** Where the ref that begins at the start breaks the rules: a position up to the end of the text, or -1. */
    private static int faultOfRef(String uses, int start) {
        char before = '/';
        for (int i = start; i <= uses.length(); i++) {
            char c = i == uses.length() ? '/' : uses.charAt(i);
            boolean edge = c == '/' && (before == '/' || before == '.' || uses.startsWith(".lock", i - 5));
            if (isForbidden(c)
                    || edge
                    || (c == '.' && (before == '.' || before == '/'))
                    || (c == '{' && before == '@')) {
                return i;
            }
            before = c;
        }
        return -1;
    }

    private static boolean isForbidden(char c) {
        return FORBIDDEN_IN_REF.indexOf(c) >= 0 || Character.isISOControl(c);
    }

    static IllegalArgumentException invalid(String kind, String uses, String fault, String fix) {
        return new IllegalArgumentException(kind + " reference \"" + uses + "\" " + fault + ": " + fix);
    }

    /** What comes behind the repository; empty if nothing does. */
    static String path(String uses, int at) {
        int repository = uses.indexOf('/') + 1;
        int end = uses.indexOf('/', repository);
        return end < 0 || end > at ? "" : uses.substring(end + 1, at);
    }
}
