package dev.workflowdsl.repository;

import dev.workflowdsl.internal.Names;

/** The rules that Git has for the name of a branch. */
final class BranchName {

    private static final String PREFIX = "refs/heads/";

    private BranchName() {}

    /**
     * The name, if a branch can have it.
     *
     * @throws IllegalArgumentException if none can, for example since it is a pattern
     */
    static String require(String branch) {
        String name = Names.requireText("branch name", branch);
        if (name.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "branch \"" + name + "\" is a full ref: write \"" + name.substring(PREFIX.length()) + "\"");
        }
        if (isPattern(name)) {
            throw new IllegalArgumentException(
                    "branch \"" + name + "\" is a pattern, and this protects one branch by its"
                            + " exact name: protect each branch, or write a Ruleset, which takes patterns");
        }
        if (!isRef(name)) {
            throw new IllegalArgumentException(
                    "branch \"" + name + "\" has a name that Git does not allow: write that of a branch");
        }
        return name;
    }

    /** Whether the text has characters that a pattern has and a branch cannot have. */
    static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?") || name.contains("[");
    }

    private static boolean isRef(String name) {
        return name.chars().noneMatch(c -> c <= ' ' || c == 0x7F || "~^:\\".indexOf(c) >= 0)
                && !name.contains("..")
                && !name.contains("@{")
                && !name.contains("//")
                && !name.startsWith("/")
                && !name.endsWith("/")
                && !name.endsWith(".")
                && !name.endsWith(".lock");
    }
}
