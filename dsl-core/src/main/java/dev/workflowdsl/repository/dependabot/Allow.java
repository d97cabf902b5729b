package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.List;

/**
 * Dependencies that are updated; with one of these, no others are.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#allow--">allow</a>
 */
public final class Allow extends Part<Allow> {

    static final List<String> KEYS = List.of("dependency-name", "dependency-type", "update-types");

    private Allow(Mapping content) {
        super(content);
    }

    /**
     * Dependencies of that name.
     *
     * @param name the name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if it is empty
     */
    public static Allow dependency(String name) {
        return new Allow(Mapping.empty()).with("dependency-name", name);
    }

    /** Dependencies of that type. */
    public static Allow type(DependencyType type) {
        return new Allow(Mapping.empty()).dependencyType(type);
    }

    /** Of these dependencies those of that type. */
    public Allow dependencyType(DependencyType type) {
        return with("dependency-type", Value.of(type));
    }

    /** Of their new versions those that are so far from the old one. */
    public Allow updateTypes(UpdateType first, UpdateType... more) {
        return with("update-types", UpdateType.longNames(first, more));
    }

    @Override
    String what() {
        return "allow";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Allow copy(Mapping content) {
        return new Allow(content);
    }
}
