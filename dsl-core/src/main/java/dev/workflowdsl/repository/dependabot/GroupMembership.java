package dev.workflowdsl.repository.dependabot;

import java.util.List;

/**
 * The dependencies of one entry that are updated together with those of other ecosystems. Made by
 * {@link MultiEcosystemGroup#matching}.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/configuring-multi-ecosystem-updates">Multi-ecosystem
 *     updates</a>
 */
public final class GroupMembership implements UpdateTiming {

    private final MultiEcosystemGroup group;
    private final List<String> patterns;

    GroupMembership(MultiEcosystemGroup group, List<String> patterns) {
        this.group = group;
        this.patterns = List.copyOf(patterns);
    }

    /** The group. */
    public MultiEcosystemGroup group() {
        return group;
    }

    /** Which dependencies of the entry are in the group, by name or pattern. */
    public List<String> patterns() {
        return patterns;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupMembership that && group.equals(that.group) && patterns.equals(that.patterns);
    }

    @Override
    public int hashCode() {
        return 31 * group.hashCode() + patterns.hashCode();
    }

    /** The name of the group with the patterns. */
    @Override
    public String toString() {
        return group.name() + " " + patterns;
    }
}
