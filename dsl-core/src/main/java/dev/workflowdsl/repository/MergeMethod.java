package dev.workflowdsl.repository;

/** How a pull request is merged. */
public enum MergeMethod {
    /** With a merge commit. */
    MERGE,
    /** As one commit. */
    SQUASH,
    /** Commit by commit on top of the branch. */
    REBASE
}
