package dev.workflowdsl.action;

import org.jspecify.annotations.Nullable;

/**
 * Which reusable workflow a job calls: {@code ./.github/workflows/name.yml}, {@code $/.github/workflows/name.yml} or
 * {@code owner/repo/.github/workflows/name.yml@ref}, the last with an optional version as comment.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses">jobs.uses</a>
 */
public final class WorkflowReference extends UsesReference {

    private static final String KIND = "workflow";
    private static final String DIRECTORY = ".github/workflows/";

    private WorkflowReference(String text, int at, @Nullable String version, @Nullable String floatingRef) {
        super(text, at, version, floatingRef);
    }

    /**
     * The reference in a text as it stands behind {@code uses:}, with or without a {@code # version} comment.
     *
     * @throws IllegalArgumentException if the text is none of the three forms
     */
    public static WorkflowReference parse(String uses) {
        String text = withoutComment(uses);
        String version = versionIn(uses);
        if (text.startsWith("./") || text.startsWith("$/")) {
            requireFile(text, text.substring(2));
            return new WorkflowReference(text, NO_REF, version, null);
        }
        int at = GitReference.requireRef(KIND, text);
        requireFile(text, GitReference.path(text, at));
        return new WorkflowReference(text, at, version, null);
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
     * What this reference, which stands in the called workflow, means where that was called: a path leads into the
     * repository of the called workflow, at the same ref. A reference that names its repository, and one from within this
     * repository, stays as it is.
     */
    public WorkflowReference in(WorkflowReference called) {
        if (at != NO_REF || called.at == NO_REF) {
            return this;
        }
        String repository = called.text.substring(0, called.text.indexOf(DIRECTORY));
        return parse(repository + text.substring(2) + called.text.substring(called.at));
    }

    /**
     * The same workflow at a commit, with the version that the commit is.
     *
     * @throws IllegalArgumentException if the reference is to this repository, or an argument is malformed
     */
    public WorkflowReference at(String commit, String version) {
        String uses = requireRef().withRef(Pin.requireCommit(commit));
        return new WorkflowReference(uses, at, Pin.requireVersion(version), null);
    }

    /**
     * The same workflow at a tag, branch or commit.
     *
     * @throws IllegalArgumentException if the reference is to this repository, or git does not allow the ref
     */
    public WorkflowReference at(String ref) {
        String uses = requireRef().withRef(ref);
        return new WorkflowReference(uses, GitReference.requireRef(KIND, uses), null, null);
    }

    /**
     * The same reference, for a repository that keeps a ref for all versions of this major.
     *
     * @param ref the ref that the owner moves along, such as {@code v4}, for those who pin by {@link Pinning#MAJOR}
     * @throws IllegalArgumentException if the reference is to this repository, or git does not allow the ref
     */
    public WorkflowReference floating(String ref) {
        int sameAt = GitReference.requireRef(KIND, requireRef().withRef(ref));
        return new WorkflowReference(text, sameAt, version().orElse(null), ref);
    }

    /** The reference as it is written under that policy. */
    public WorkflowReference pinned(Pinning pinning) {
        return refFor(pinning).map(this::at).orElse(this);
    }

    private WorkflowReference requireRef() {
        if (at == NO_REF) {
            throw GitReference.invalid(KIND, text, "has no ref", "only a workflow of another repository can be pinned");
        }
        return this;
    }
}
