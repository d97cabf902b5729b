package dev.workflowdsl.repository.dependabot;

/**
 * How Dependabot changes the version, or the range of versions, that a manifest asks for; only some ecosystems know it.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#versioning-strategy--">versioning-strategy</a>
 */
public enum VersioningStrategy {
    /** What Dependabot finds best: ranges get higher in apps and wider in libraries. */
    AUTO,
    /** Asks for the new version at least. */
    INCREASE,
    /** Asks for the new version only where the present range does not have it. */
    INCREASE_IF_NECESSARY,
    /** Changes lock files and leaves manifests alone. */
    LOCKFILE_ONLY,
    /** Takes the new version into the range, and keeps the old ones. */
    WIDEN
}
