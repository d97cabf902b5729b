package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a custom runner image is made, becomes ready or is deleted.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#image_version">image_version</a>
 */
public final class ImageVersion extends TypedEvent<ImageVersion, ImageVersion.Type> {

    private static final Set<String> TYPED_KEYS = Set.of("types", "names", "versions");

    ImageVersion(Optional<Origin> origin, Mapping filters) {
        super("image_version", origin, filters);
    }

    /** Any version of any image. */
    public static ImageVersion any() {
        return new ImageVersion(Origin.ofCaller(), Mapping.empty());
    }

    /** The given activities; {@link #type} adds one that has no constant. */
    public static ImageVersion of(Type first, Type... more) {
        return new ImageVersion(Origin.ofCaller(), Mapping.empty()).types(first, more);
    }

    /**
     * The names of the images that count, in place of those that were set before.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public ImageVersion names(String first, String... more) {
        return with("names", Texts.literals("image name", first, more));
    }

    /**
     * The versions that count, for example {@code 1.*}, in place of those that were set before.
     *
     * @throws IllegalArgumentException if a version is empty
     */
    public ImageVersion versions(String first, String... more) {
        return with("versions", Texts.literals("image version", first, more));
    }

    @Override
    Set<String> typedKeys() {
        return TYPED_KEYS;
    }

    @Override
    ImageVersion copy(Mapping changed) {
        return new ImageVersion(origin(), changed);
    }

    /** What can happen; the constants are GitHub's names in upper case. */
    public enum Type {
        CREATED,
        READY,
        DELETED;

        /** GitHub's name of the activity. */
        @Override
        public String toString() {
            return Texts.activity(this);
        }
    }
}
