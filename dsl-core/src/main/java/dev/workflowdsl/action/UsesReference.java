package dev.workflowdsl.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code uses:}, with the comment that names its version. */
abstract sealed class UsesReference permits ActionReference, WorkflowReference {

    /** In place of the position of the @ of a reference without ref. */
    static final int NO_REF = -1;

    private static final String COMMENT = " #";

    final String text;

    /** The position of the @, or {@link #NO_REF}. */
    final int at;

    private final @Nullable String version;

    /** What is known of the repository, not a part of the reference: equality leaves it out. */
    private final @Nullable String floatingRef;

    UsesReference(String text, int at, @Nullable String version, @Nullable String floatingRef) {
        this.text = text;
        this.at = at;
        this.version = version;
        this.floatingRef = floatingRef;
    }

    static String withoutComment(String uses) {
        int comment = uses.indexOf(COMMENT);
        return comment < 0 ? uses : uses.substring(0, comment).stripTrailing();
    }

    /** The version in the comment of a reference. */
    static @Nullable String versionIn(String uses) {
        int comment = uses.indexOf(COMMENT);
        return comment < 0
                ? null
                : Pin.requireVersion(uses.substring(comment + COMMENT.length()).strip());
    }

    /** What stands behind {@code uses:}, without the comment. */
    public final String uses() {
        return text;
    }

    /** The tag, branch or commit; empty for what lies in this repository, and for images. */
    public final Optional<String> ref() {
        return at == NO_REF ? Optional.empty() : Optional.of(text.substring(at + 1));
    }

    /** The version named by the comment. */
    public final Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /** The ref that the owner moves along with the versions, such as {@code v4}, if it is known. */
    public final Optional<String> floatingRef() {
        return Optional.ofNullable(floatingRef);
    }

    /**
     * The ref to write in place of a commit whose version is known; empty if it is to stay as it is, also because the
     * comment that names the version is none.
     */
    final Optional<String> refFor(Pinning pinning) {
        if (pinning == Pinning.COMMIT || version == null || at == NO_REF || !Pin.isCommit(text.substring(at + 1))) {
            return Optional.empty();
        }
        String ref = pinning == Pinning.MAJOR && floatingRef != null ? floatingRef : version;
        return Optional.of(ref).filter(GitReference::isRef).filter(name -> name.indexOf('@') < 0);
    }

    /** The name with another ref; only for a reference that has one. */
    final String withRef(String ref) {
        return text.substring(0, at + 1) + ref;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof UsesReference that
                && getClass() == that.getClass()
                && text.equals(that.text)
                && version().equals(that.version());
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The reference with its comment, as it can be parsed again. */
    @Override
    public final String toString() {
        return version == null ? text : text + COMMENT + " " + version;
    }
}
