package dev.workflowdsl.trigger;

/** The rules for patterns that match branches, tags and paths. */
final class Globs {

    private static final String SPECIAL = "[?+*\\!";
    private static final String NEVER_IN_REF = " ~^:";

    private final String subject;
    private final String pattern;
    private final boolean ref;

    private Globs(String subject, String pattern, boolean ref) {
        this.subject = subject;
        this.pattern = pattern;
        this.ref = ref;
    }

    /** Refuses a pattern that no branch or tag can match, or that GitHub cannot read. */
    static void requireRefPattern(String subject, String pattern) {
        Globs globs = new Globs(subject, pattern, true);
        globs.requireSyntax();
        globs.requireRefName(pattern.startsWith("!") ? pattern.substring(1) : pattern);
    }

    /** Refuses a pattern that no path in a repository can match, or that GitHub cannot read. */
    static void requirePathPattern(String subject, String pattern) {
        Globs globs = new Globs(subject, pattern, false);
        globs.requireSyntax();
        globs.requirePath(pattern.startsWith("!") ? pattern.substring(1) : pattern);
    }

    private void requireSyntax() {
        boolean repeatable = false;
        for (int i = pattern.startsWith("!") ? 1 : 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if ((c == '?' || c == '+') && !repeatable) {
                throw invalid(
                        "has \"" + c + "\" at position " + (i + 1) + " without a character before it to repeat",
                        "write * for any characters, or \\" + c + " for the character itself");
            }
            repeatable = c != '*' && c != '?' && c != '+';
            if (c == '\\') {
                requireEscape(++i);
            } else if (c == '[') {
                i = endOfClass(i);
            } else {
                requireCharacter(i);
            }
        }
    }

    private void requireEscape(int index) {
        if (index == pattern.length() || !isEscapable(pattern.charAt(index))) {
            throw invalid(
                    "has \"\\\" at position " + index + " before a character that needs none",
                    "put it only before [, ?, +, *, \\ and !, and write / between directories");
        }
        if (ref && "[?*\\".indexOf(pattern.charAt(index)) >= 0) {
            throw noSuchRef(index);
        }
    }

    private boolean isEscapable(char c) {
        return SPECIAL.indexOf(c) >= 0 || (c == ']' && !ref);
    }

    private int endOfClass(int start) {
        int end = pattern.indexOf(']', start);
        if (end < 0) {
            throw invalid(
                    "has a \"[\" at position " + (start + 1) + " without its \"]\"",
                    "close it, or write \\[ for itself");
        }
        if (end == start + 1) {
            throw invalid("has an empty \"[]\" at position " + (start + 1), "name characters in it, for example [0-9]");
        }
        for (int i = start + 1; i < end; i++) {
            requireCharacter(i);
            if (i + 2 < end && pattern.charAt(i + 1) == '-') {
                requireRange(pattern.charAt(i), pattern.charAt(i + 2));
                i += 2;
            }
        }
        return end;
    }

    private void requireRange(char from, char to) {
        boolean sameKind = isIn(from, to, 'a', 'z') || isIn(from, to, 'A', 'Z') || isIn(from, to, '0', '9');
        if (!sameKind || from > to) {
            throw invalid(
                    "has the range \"" + from + "-" + to + "\", which holds no character",
                    "let a range go up within a-z, A-Z or 0-9");
        }
    }

    private static boolean isIn(char from, char to, char lowest, char highest) {
        return from >= lowest && from <= highest && to >= lowest && to <= highest;
    }

    private void requireCharacter(int index) {
        char c = pattern.charAt(index);
        if (ref && (NEVER_IN_REF.indexOf(c) >= 0 || Character.isISOControl(c))) {
            throw noSuchRef(index);
        }
        if (c == '\n' || c == '\r') {
            throw invalid("has a line break at position " + (index + 1), "give each pattern as an argument of its own");
        }
    }

    private void requireRefName(String name) {
        if (name.startsWith("refs/heads/") || name.startsWith("refs/tags/")) {
            throw invalid(
                    "begins with refs/, but it is compared with the short name", "leave refs/heads/ or refs/tags/ out");
        }
        if (name.startsWith("/") || name.endsWith("/") || name.contains("//")) {
            throw invalid(
                    "has an empty part, as no " + subject + " has", "write / only between parts, or /** at the end");
        }
        if (name.endsWith(".") || name.contains("..") || name.contains("@{")) {
            throw invalid("matches no " + subject + ", since git refuses .., @{ and a dot at the end", "correct it");
        }
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".") || part.endsWith(".lock")) {
                throw invalid(
                        "has the part \"" + part + "\", but in git none begins with a dot or ends with .lock",
                        "correct it");
            }
        }
    }

    private void requirePath(String path) {
        if (!path.equals(path.strip())) {
            throw invalid("begins or ends with white space", "remove it");
        }
        if (path.startsWith("/")) {
            throw invalid(
                    "begins with \"/\", but paths are counted from the root of the repository", "remove the \"/\"");
        }
        if (path.endsWith("/")) {
            throw invalid(
                    "ends with \"/\", but it is compared with files", "write \"" + pattern + "**\" for all below");
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw invalid(
                        "has the part \"" + part + "\", which no path of a changed file has",
                        "name the path from the root of the repository, without ., .. and //");
            }
        }
    }

    private IllegalArgumentException noSuchRef(int index) {
        return invalid(
                "has \"" + pattern.charAt(index) + "\" at position " + (index + 1) + ", which git allows in no "
                        + subject,
                "write a pattern of *, **, ?, + and [] (regular expressions do not work here)");
    }

    private IllegalArgumentException invalid(String fault, String fix) {
        return new IllegalArgumentException(subject + " pattern \"" + pattern + "\" " + fault + ": " + fix);
    }
}
