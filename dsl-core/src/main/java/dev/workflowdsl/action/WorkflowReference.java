package dev.workflowdsl.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reusable workflow a job calls: {@code ./.github/workflows/name.yml}, {@code $/.github/workflows/name.yml} or
 * {@code owner/repo/.github/workflows/name.yml@ref}, the last with an optional version as comment.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses">jobs.uses</a>
 */
public final class WorkflowReference {

    private static final String KIND = "workflow";
    private static final String DIRECTORY = ".github/workflows/";

    private final String text;

    /** The position of the @, or {@link GitReference#NO_REF}. */
    private final int at;

    private final @Nullable String version;

    private WorkflowReference(String text, int at, @Nullable String version) {
        this.text = text;
        this.at = at;
        this.version = version;
    }

    /**
     * The reference in a text as it stands behind {@code uses:}, with or without a {@code # version} comment.
     *
     * @throws IllegalArgumentException if the text is none of the three forms
     */
    public static WorkflowReference parse(String uses) {
        int comment = uses.indexOf(" #");
        String text = comment < 0 ? uses : uses.substring(0, comment).stripTrailing();
        String version = comment < 0
                ? null
                : Pin.requireVersion(uses.substring(comment + 2).strip());
        if (text.startsWith("./") || text.startsWith("$/")) {
            requireFile(text, text.substring(2));
            return new WorkflowReference(text, GitReference.NO_REF, version);
        }
        int at = GitReference.requireRef(KIND, text);
        requireFile(text, GitReference.path(text, at));
        return new WorkflowReference(text, at, version);
    }

    private static void requireFile(String uses, String path) {
        String file = path.startsWith(DIRECTORY) ? path.substring(DIRECTORY.length()) : "";
        boolean yaml = file.endsWith(".yml") || file.endsWith(".yaml");
        if (!yaml || file.startsWith(".") || file.indexOf('/') >= 0 || file.indexOf('@') >= 0) {
            throw GitReference.invalid(
                    KIND,
                    uses,
                    "names no workflow file",
                    "write " + DIRECTORY + "name.yml, without a directory below it,"
                            + " and @ref only behind one of another repository");
        }
    }

    /**
     * The same workflow at a commit, with the version that the commit is.
     *
     * @throws IllegalArgumentException if the reference is to this repository, or an argument is malformed
     */
    public WorkflowReference at(String commit, String version) {
        if (at == GitReference.NO_REF) {
            throw GitReference.invalid(KIND, text, "has no ref", "only a workflow of another repository can be pinned");
        }
        String uses = text.substring(0, at + 1) + Pin.requireCommit(commit);
        return new WorkflowReference(uses, at, Pin.requireVersion(version));
    }

    /** What stands behind {@code uses:}, without the comment. */
    public String uses() {
        return text;
    }

    /** The tag, branch or commit; empty for a workflow of this repository. */
    public Optional<String> ref() {
        return at == GitReference.NO_REF ? Optional.empty() : Optional.of(text.substring(at + 1));
    }

    /** The version named by the comment. */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkflowReference that
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
