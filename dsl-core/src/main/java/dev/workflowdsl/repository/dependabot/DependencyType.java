package dev.workflowdsl.repository.dependabot;

/**
 * Which dependencies are allowed to be updated, by how the repository comes to have them.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#dependency-type-allow">dependency-type</a>
 */
public enum DependencyType {
    /** Those that the repository names itself. */
    DIRECT,
    /** Those that others need. */
    INDIRECT,
    /** All of them. */
    ALL,
    /** Those that are there when the product runs. */
    PRODUCTION,
    /** Those that only its developers need. */
    DEVELOPMENT
}
