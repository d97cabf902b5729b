package dev.workflowdsl.workflow;

import dev.workflowdsl.internal.Names;

/**
 * Names of branches, or of tags, from which an environment may be deployed to.
 *
 * @param kind whether branches or tags have such names
 * @param pattern a name, or a pattern in Ruby's {@code fnmatch} syntax, in which {@code *} does not match a slash
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags">Deployment
 *     branches and tags</a>
 */
public record DeploymentPattern(Kind kind, String pattern) {

    /** What has such a name. */
    public enum Kind {
        /** A branch. */
        BRANCH,
        /** A tag. */
        TAG
    }

    /**
     * Branches or tags of such names.
     *
     * @throws IllegalArgumentException if the pattern is empty or begins with {@code refs/}
     */
    public DeploymentPattern {
        pattern = Names.requireText(what(kind), pattern);
        if (pattern.startsWith("refs/")) {
            throw new IllegalArgumentException(
                    what(kind) + " \"" + pattern + "\" is a full reference, and GitHub compares the"
                            + " name alone: leave out refs/heads/ or refs/tags/");
        }
    }

    /**
     * Branches of such names.
     *
     * @throws IllegalArgumentException if the pattern is empty or begins with {@code refs/}
     */
    public static DeploymentPattern branch(String pattern) {
        return new DeploymentPattern(Kind.BRANCH, pattern);
    }

    /**
     * Tags of such names.
     *
     * @throws IllegalArgumentException if the pattern is empty or begins with {@code refs/}
     */
    public static DeploymentPattern tag(String pattern) {
        return new DeploymentPattern(Kind.TAG, pattern);
    }

    private static String what(Kind kind) {
        return kind == Kind.BRANCH ? "deployment branch pattern" : "deployment tag pattern";
    }
}
