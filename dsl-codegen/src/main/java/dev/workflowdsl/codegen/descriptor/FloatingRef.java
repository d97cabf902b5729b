package dev.workflowdsl.codegen.descriptor;

/**
 * A ref that an owner moves along with the versions, such as {@code v4}.
 *
 * @param ref its name, behind the {@code @}
 * @param kind whether a tag or a branch has the name
 * @param sameAsVersion whether it stood at the commit of the version when the facts were taken
 */
public record FloatingRef(String ref, RefKind kind, boolean sameAsVersion) {

    /** What a ref is in git. */
    public enum RefKind {
        /** A tag. */
        TAG,
        /** A branch. */
        BRANCH
    }
}
