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
public final class ActionReference extends UsesReference {

    private static final String KIND = "action";

    private ActionReference(String text, int at, @Nullable String version, @Nullable String floatingRef) {
        super(text, at, version, floatingRef);
    }

    /**
     * The reference in a text as it stands behind {@code uses:}, with or without a {@code # version} comment.
     *
     * @throws IllegalArgumentException if the text is none of the four forms, or names a workflow file
     */
    public static ActionReference parse(String uses) {
        String text = withoutComment(uses);
        String version = versionIn(uses);
        if (text.startsWith("docker://") || text.startsWith("./") || text.startsWith("$/")) {
            return local(text, version);
        }
        int at = GitReference.requireRef(KIND, text);
        if (GitReference.path(text, at).startsWith(".github/workflows/")) {
            throw GitReference.invalid(
                    KIND, uses, "names a workflow file", "call it by a job: Job.calling(id, reference)");
        }
        return new ActionReference(text, at, version, null);
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
        return new ActionReference(text, NO_REF, version, null);
    }

    /**
     * The same action at a commit, with the version that the commit is.
     *
     * @param commit all 40 hexadecimal digits
     * @param version the tag of the commit, written as the comment behind the reference
     * @throws IllegalArgumentException if the reference is local or an image, or an argument is not of that form
     */
    public ActionReference at(String commit, String version) {
        String uses = requireRef().withRef(Pin.requireCommit(commit));
        return new ActionReference(uses, at, Pin.requireVersion(version), null);
    }

    /**
     * The same action at a tag, branch or commit.
     *
     * @throws IllegalArgumentException if the reference is local or an image, or git does not allow the ref
     */
    public ActionReference at(String ref) {
        String uses = requireRef().withRef(ref);
        return new ActionReference(uses, GitReference.requireRef(KIND, uses), null, null);
    }

    /**
     * The same reference, for a repository that keeps a ref for all versions of this major.
     *
     * @param ref the ref that the owner moves along, such as {@code v4}, for those who pin by {@link Pinning#MAJOR}
     * @throws IllegalArgumentException if the reference is local or an image, or git does not allow the ref
     */
    public ActionReference floating(String ref) {
        int sameAt = GitReference.requireRef(KIND, requireRef().withRef(ref));
        return new ActionReference(text, sameAt, version().orElse(null), ref);
    }

    /** The reference as it is written under that policy. */
    public ActionReference pinned(Pinning pinning) {
        return refFor(pinning).map(this::at).orElse(this);
    }

    private ActionReference requireRef() {
        if (at == NO_REF) {
            throw GitReference.invalid(
                    KIND, text, "has no ref", "only owner/repository@ref can be taken at another one");
        }
        return this;
    }

    /** {@code owner/repo} or {@code owner/repo/path}; empty for local actions and images. */
    public Optional<String> name() {
        return at == NO_REF ? Optional.empty() : Optional.of(text.substring(0, at));
    }
}
