package dev.workflowdsl.action;

/** The {@code owner/repo/path@ref} form that actions and reusable workflows share. */
record GitReference(String owner, String repository, String path, String ref) {

    private static final String FORBIDDEN_IN_REF = "?*[]\\~^: \t";

    /**
     * Takes the form apart.
     *
     * @param kind what is referred to, for messages
     * @throws IllegalArgumentException if the text does not have the form
     */
    static GitReference parse(String kind, String uses) {
        int at = uses.indexOf('@');
        if (at < 0) {
            throw invalid(
                    kind, uses, "names no ref", "add @ and a tag, branch or commit, for example \"" + uses + "@v1\"");
        }
        if (uses.indexOf('@', at + 1) >= 0) {
            throw invalid(kind, uses, "has more than one @", "keep only the one before the ref");
        }
        int owner = uses.indexOf('/');
        if (owner <= 0 || owner > at) {
            throw invalid(
                    kind, uses, "names no owner", "write owner/repository@ref, or ./path for one in this repository");
        }
        int slash = uses.indexOf('/', owner + 1);
        int end = slash < 0 || slash > at ? at : slash;
        String repository = uses.substring(owner + 1, end);
        String path = end == at ? "" : uses.substring(end + 1, at);
        if (repository.isEmpty() || path.endsWith("/") || path.startsWith("/") || end + 1 == at) {
            throw invalid(kind, uses, "has an empty part", "write owner/repository/path@ref");
        }
        if (uses.chars().limit(at).anyMatch(Character::isWhitespace)) {
            throw invalid(kind, uses, "holds white space", "remove it");
        }
        return new GitReference(
                uses.substring(0, owner), repository, path, requireRef(kind, uses, uses.substring(at + 1)));
    }

    static String requireRef(String kind, String uses, String ref) {
        for (int i = 0; i < ref.length(); i++) {
            if (FORBIDDEN_IN_REF.indexOf(ref.charAt(i)) >= 0 || Character.isISOControl(ref.charAt(i))) {
                throw invalid(kind, uses, "has \"" + ref.charAt(i) + "\" in its ref", "name a tag, branch or commit");
            }
        }
        if (ref.isEmpty()
                || ref.startsWith("/")
                || ref.endsWith("/")
                || ref.endsWith(".")
                || ref.contains("//")
                || ref.contains("..")
                || ref.contains("@{")) {
            throw invalid(
                    kind,
                    uses,
                    "has the ref \"" + ref + "\", which git does not allow",
                    "name a tag, branch or commit");
        }
        for (String part : ref.split("/", -1)) {
            if (part.startsWith(".") || part.endsWith(".lock")) {
                throw invalid(
                        kind,
                        uses,
                        "has the ref \"" + ref + "\", which git does not allow",
                        "name a tag, branch or commit");
            }
        }
        return ref;
    }

    static IllegalArgumentException invalid(String kind, String uses, String fault, String fix) {
        return new IllegalArgumentException(kind + " reference \"" + uses + "\" " + fault + ": " + fix);
    }

    GitReference withRef(String other) {
        return new GitReference(owner, repository, path, other);
    }

    /** The name without the ref: {@code owner/repository} or {@code owner/repository/path}. */
    String name() {
        return path.isEmpty() ? owner + "/" + repository : owner + "/" + repository + "/" + path;
    }

    @Override
    public String toString() {
        return name() + "@" + ref;
    }
}
