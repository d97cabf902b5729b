package dev.workflowdsl.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which action a step uses: {@code owner/repo[/path]@ref}, {@code ./path} in the checked-out repository, {@code $/path}
 * in the repository of the workflow file, or {@code docker://image}. A version may go with it, which is written as a
 * comment behind the reference: {@code uses: actions/checkout@<commit> # v4.2.2}.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses">uses</a>
 */
public final class ActionReference {

    private static final String KIND = "action";

    private final String text;

    /** The position of the @, or {@link GitReference#NO_REF}. */
    private final int at;

    private final @Nullable String version;

    private ActionReference(String text, int at, @Nullable String version) {
        this.text = text;
        this.at = at;
        this.version = version;
    }

    /**
     * The reference in a text as it stands behind {@code uses:}, with or without a {@code # version} comment.
     *
     * @throws IllegalArgumentException if the text is none of the four forms, or names a workflow file
     */
    public static ActionReference parse(String uses) {
        int comment = uses.indexOf(" #");
        String text = comment < 0 ? uses : uses.substring(0, comment).stripTrailing();
        String version = comment < 0
                ? null
                : Pin.requireVersion(uses.substring(comment + 2).strip());
        if (text.startsWith("docker://") || text.startsWith("./") || text.startsWith("$/")) {
            return local(text, version);
        }
        int at = GitReference.requireRef(KIND, text);
        if (GitReference.path(text, at).startsWith(".github/workflows/")) {
            throw GitReference.invalid(
                    KIND, uses, "names a workflow file", "call it by a job: Job.calling(id, reference)");
        }
        return new ActionReference(text, at, version);
    }

    private static ActionReference local(String text, @Nullable String version) {
        int prefix = text.indexOf('/') + 1;
        if (text.startsWith("docker://") && text.length() == "docker://".length()) {
            throw GitReference.invalid(KIND, text, "names no image", "write docker://image:tag");
        }
        GitReference.requireNoSpace(KIND, text, text.length());
        if (text.startsWith(".github/workflows/", prefix) && (text.endsWith(".yml") || text.endsWith(".yaml"))) {
            throw GitReference.invalid(
                    KIND, text, "names a workflow file", "call it by a job: Job.calling(id, reference)");
        }
        return new ActionReference(text, GitReference.NO_REF, version);
    }

    /**
     * The same action at a commit, with the version that the commit is.
     *
     * @param commit all 40 hexadecimal digits
     * @param version the tag of the commit, written as the comment behind the reference
     * @throws IllegalArgumentException if the reference is local or an image, or an argument is not of that form
     */
    public ActionReference at(String commit, String version) {
        return new ActionReference(withRef(Pin.requireCommit(commit)), at, Pin.requireVersion(version));
    }

    /**
     * The same action at a tag, branch or commit.
     *
     * @throws IllegalArgumentException if the reference is local or an image, or git does not allow the ref
     */
    public ActionReference at(String ref) {
        String uses = withRef(ref);
        return new ActionReference(uses, GitReference.requireRef(KIND, uses), null);
    }

    private String withRef(String ref) {
        if (at == GitReference.NO_REF) {
            throw GitReference.invalid(
                    KIND, text, "has no ref", "only owner/repository@ref can be taken at another one");
        }
        return text.substring(0, at + 1) + ref;
    }

    /** What stands behind {@code uses:}, without the comment. */
    public String uses() {
        return text;
    }

    /** {@code owner/repo} or {@code owner/repo/path}; empty for local actions and images. */
    public Optional<String> name() {
        return at == GitReference.NO_REF ? Optional.empty() : Optional.of(text.substring(0, at));
    }

    /** The tag, branch or commit; empty for local actions and images. */
    public Optional<String> ref() {
        return at == GitReference.NO_REF ? Optional.empty() : Optional.of(text.substring(at + 1));
    }

    /** The version named by the comment. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionReference that
                && text.equals(that.text)
                && version().equals(that.version());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The reference with its comment, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return version == null ? text : text + " # " + version;
    }
}
