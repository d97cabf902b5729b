package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A package of the repository is published or updated at GitHub Packages.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#registry_package">registry_package</a>
 */
public final class RegistryPackage extends TypedEvent<RegistryPackage, RegistryPackage.Type> {

    RegistryPackage(Optional<Origin> origin, Mapping filters) {
        super("registry_package", origin, filters);
    }

    /** Any of its activities. */
    public static RegistryPackage any() {
        return new RegistryPackage(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static RegistryPackage of(Type first, Type... more) {
        return new RegistryPackage(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    @Override
    RegistryPackage copy(Mapping changed) {
        return new RegistryPackage(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        PUBLISHED,
        UPDATED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
