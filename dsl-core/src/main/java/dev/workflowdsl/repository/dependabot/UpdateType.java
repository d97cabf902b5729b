package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How far a new version is from the old one, by semantic versioning. GitHub spells it {@code minor} in groups, and
 * {@code version-update:semver-minor} where dependencies are allowed or ignored; this library writes what fits.
 */
public enum UpdateType {
    /** The first number changes: 1.9.3 to 2.0.0. */
    MAJOR,
    /** The second number changes: 1.9.3 to 1.10.0. */
    MINOR,
    /** The third number changes: 1.9.3 to 1.9.4. */
    PATCH;

    static Sequence shortNames(UpdateType first, UpdateType... more) {
        return names("", first, more);
    }

    static Sequence longNames(UpdateType first, UpdateType... more) {
        return names("version-update:semver-", first, more);
    }

    private static Sequence names(String prefix, UpdateType first, UpdateType... more) {
        return Sequence.of(Stream.concat(Stream.of(first), Stream.of(more))
                .distinct()
                .map(type -> Template.literal(prefix + type.name().toLowerCase(Locale.ROOT)))
                .toList());
    }
}
