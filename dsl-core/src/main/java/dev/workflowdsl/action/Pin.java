package dev.workflowdsl.action;

/** The comment behind a reference that tells which version its commit is, and the rule for commits. */
final class Pin {

    private static final int SHA1_LENGTH = 40;

    private Pin() {}

    static String requireCommit(String commit) {
        if (!isCommit(commit)) {
            throw new IllegalArgumentException(
                    "commit \"" + commit + "\" is not a full one: give all 40 hexadecimal digits, in lower case");
        }
        return commit;
    }

    static String requireVersion(String version) {
        if (version.isBlank() || version.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("version \"" + version
                    + "\" is no single word: give the tag of the commit, for example \"v4.2.2\"");
        }
        return version;
    }

    static boolean isCommit(String ref) {
        return ref.length() == SHA1_LENGTH && ref.chars().allMatch(Pin::isHex);
    }

    private static boolean isHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
