package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.List;

/**
 * Dependencies of one entry that are updated by one pull request.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#groups--">groups</a>
 */
public final class UpdateGroup extends Part<UpdateGroup> {

    static final List<String> KEYS =
            List.of("applies-to", "dependency-type", "patterns", "exclude-patterns", "update-types", "group-by");

    /** Which updates a group is for. */
    public enum AppliesTo {
        /** New versions, which GitHub assumes. */
        VERSION_UPDATES,
        /** Versions that mend a vulnerability. */
        SECURITY_UPDATES
    }

    private final String name;

    private UpdateGroup(String name, Mapping content) {
        super(content);
        this.name = name;
    }

    /**
     * A group of all dependencies, as far as nothing else is said.
     *
     * @param name stands in the titles of pull requests and the names of branches
     * @throws IllegalArgumentException if it is empty
     */
    public static UpdateGroup of(String name) {
        return new UpdateGroup(Names.requireText("name of a group", name), Mapping.empty());
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Which updates the group is for. */
    public UpdateGroup appliesTo(AppliesTo updates) {
        return with("applies-to", Value.of(updates));
    }

    /** Only dependencies that are there when the product runs. */
    public UpdateGroup onlyProduction() {
        return with("dependency-type", Template.literal("production"));
    }

    /** Only dependencies that developers need. */
    public UpdateGroup onlyDevelopment() {
        return with("dependency-type", Template.literal("development"));
    }

    /**
     * Only dependencies of such names, besides those that are named already.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public UpdateGroup patterns(String first, String... more) {
        return plus("patterns", first, more);
    }

    /**
     * No dependencies of such names, besides those that are named already.
     *
     * @param first a name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public UpdateGroup excludePatterns(String first, String... more) {
        return plus("exclude-patterns", first, more);
    }

    /** Only new versions that are so far from the old one. */
    public UpdateGroup updateTypes(UpdateType first, UpdateType... more) {
        return with("update-types", UpdateType.shortNames(first, more));
    }

    /** One pull request per dependency, for all directories together. */
    public UpdateGroup byDependencyName() {
        return with("group-by", Template.literal("dependency-name"));
    }

    @Override
    String what() {
        return "group \"" + name + "\"";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    UpdateGroup copy(Mapping content) {
        return new UpdateGroup(name, content);
    }
}
