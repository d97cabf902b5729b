package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/**
 * The badge that an action has in GitHub's Marketplace.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding">branding</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Branding {

    Branding() {}

    /** The background of a badge. */
    public enum Color {
        /** White. */
        WHITE,
        /** Yellow. */
        YELLOW,
        /** Blue. */
        BLUE,
        /** Green. */
        GREEN,
        /** Orange. */
        ORANGE,
        /** Red. */
        RED,
        /** Purple. */
        PURPLE,
        /** Dark grey, GitHub's {@code gray-dark}. */
        GRAY_DARK
    }

    /**
     * An icon on a background.
     *
     * @param icon the name of one of the Feather icons that GitHub offers, for example {@code package}
     * @throws IllegalArgumentException if GitHub does not offer it
     */
    public static Branding of(String icon, Color color) {
        return ImmutableBranding.builder()
                .icon(BrandingIcons.require(icon))
                .color(color)
                .build();
    }

    /**
     * An icon on the background that GitHub chooses.
     *
     * @param icon the name of one of the Feather icons that GitHub offers, for example {@code package}
     * @throws IllegalArgumentException if GitHub does not offer it
     */
    public static Branding of(String icon) {
        return ImmutableBranding.builder().icon(BrandingIcons.require(icon)).build();
    }

    /** The icon that GitHub chooses, on a background. */
    public static Branding of(Color color) {
        return ImmutableBranding.builder().color(color).build();
    }

    /** The name of the icon. */
    public abstract Optional<String> icon();

    /** The background. */
    public abstract Optional<Color> color();

    /** Keys that this library does not know. */
    @org.immutables.value.Value.Default
    public Mapping extra() {
        return Mapping.empty();
    }

    /** The same icon on that color. */
    public Branding color(Color color) {
        return ((ImmutableBranding) this).withColor(color);
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that a factory here takes
     */
    public Branding extra(String key, Object value) {
        return ((ImmutableBranding) this)
                .withExtra(extra().plus(Names.requireExtraKey(key, "icon", "color"), Value.of(value)));
    }

    /** The badge as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
