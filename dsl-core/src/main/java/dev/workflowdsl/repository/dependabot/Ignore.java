package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import java.util.List;

/**
 * Dependencies, or some of their versions, that are not updated.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#ignore--">ignore</a>
 */
public final class Ignore extends Part<Ignore> {

    static final List<String> KEYS = List.of("dependency-name", "update-types", "versions");

    private Ignore(Mapping content) {
        super(content);
    }

    /**
     * Dependencies of that name.
     *
     * @param name the name, in which {@code *} stands for any characters
     * @throws IllegalArgumentException if it is empty
     */
    public static Ignore dependency(String name) {
        return new Ignore(Mapping.empty()).with("dependency-name", name);
    }

    /** Only new versions that are so far from the old one. */
    public Ignore updateTypes(UpdateType first, UpdateType... more) {
        return with("update-types", UpdateType.longNames(first, more));
    }

    /**
     * Only such versions, besides those that are ignored already.
     *
     * @param first a version or a range in the ecosystem's own notation, for example {@code 4.x} or {@code >= 5.0}
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public Ignore versions(String first, String... more) {
        return plus("versions", first, more);
    }

    @Override
    String what() {
        return "ignore";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Ignore copy(Mapping content) {
        return new Ignore(content);
    }
}
