package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;
import java.util.List;

/**
 * Dependencies of several ecosystems that are updated by one pull request.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/configuring-multi-ecosystem-updates">Multi-ecosystem
 *     updates</a>
 */
public final class MultiEcosystemGroup extends PullRequestPart<MultiEcosystemGroup> {

    static final List<String> KEYS = List.of(
            "schedule",
            "labels",
            "assignees",
            "milestone",
            "target-branch",
            "commit-message",
            "pull-request-branch-name",
            "open-pull-requests-limit",
            "update-types",
            "dependency-type",
            "exclude-patterns");

    private final String name;

    private MultiEcosystemGroup(String name, Mapping content) {
        super(content);
        this.name = name;
    }

    /**
     * A group that has no dependencies until entries say which of theirs are in it.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static MultiEcosystemGroup of(String name, UpdateSchedule schedule) {
        return new MultiEcosystemGroup(
                Names.requireText("name of a group", name), Mapping.empty().plus("schedule", schedule.content()));
    }

    /** The name. */
    public String name() {
        return name;
    }

    /**
     * The dependencies of an entry that are in the group.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public GroupMembership matching(String first, String... more) {
        List<String> patterns = Contents.list(first, more);
        return new GroupMembership(
                this,
                Contents.plus(Mapping.empty(), "patterns", what(), patterns).items().stream()
                        .map(Object::toString)
                        .toList());
    }

    /** Only new versions that are so far from the old one. */
    public MultiEcosystemGroup updateTypes(UpdateType first, UpdateType... more) {
        return with("update-types", UpdateType.shortNames(first, more));
    }

    /** Only dependencies that are there when the product runs. */
    public MultiEcosystemGroup onlyProduction() {
        return with("dependency-type", Template.literal("production"));
    }

    /** Only dependencies that developers need. */
    public MultiEcosystemGroup onlyDevelopment() {
        return with("dependency-type", Template.literal("development"));
    }

    /**
     * No dependencies of such names, besides those that are named already.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public MultiEcosystemGroup excludePatterns(String first, String... more) {
        return plus("exclude-patterns", first, more);
    }

    @Override
    String what() {
        return "multi-ecosystem group \"" + name + "\"";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    MultiEcosystemGroup copy(Mapping content) {
        return new MultiEcosystemGroup(name, content);
    }
}
