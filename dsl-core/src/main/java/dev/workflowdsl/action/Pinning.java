package dev.workflowdsl.action;

/**
 * How the actions and reusable workflows of other repositories are pinned where workflows are written out.
 *
 * <p>It concerns references to a commit whose version is known, as the wrappers of the catalog have and as
 * {@link ActionReference#at(String, String)} makes. What names a tag or a branch itself is written as it is.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions">Using
 *     third-party actions</a>
 */
public enum Pinning {
    /** By the commit, with its version as comment. Nobody can change what runs; this is what GitHub recommends. */
    COMMIT,
    /** By the tag of the version. Its owner can move it. */
    TAG,
    /**
     * By the ref that the owner moves along with the versions of a major, such as {@code v4}; by the tag of the version
     * where no such ref is known.
     */
    MAJOR
}
