package dev.workflowdsl.yaml;

import java.util.Optional;

/** The tags of YAML that GitHub knows: those of the core schema. */
final class Tags {

    private static final String CORE = "tag:yaml.org,2002:";

    private Tags() {}

    /** The kind that a scalar with the tag has; empty if the tag is unknown or does not fit. */
    static Optional<CoreSchema.Kind> scalarKind(String tag, String text, boolean plain) {
        CoreSchema.Kind implicit = plain ? CoreSchema.kindOf(text) : CoreSchema.Kind.TEXT;
        return switch (tag) {
            case "!", CORE + "str" -> Optional.of(CoreSchema.Kind.TEXT);
            case CORE + "null" -> fitting(implicit, CoreSchema.Kind.NULL);
            case CORE + "bool" -> fitting(implicit, CoreSchema.Kind.BOOL);
            case CORE + "int" -> fitting(implicit, CoreSchema.Kind.INTEGER);
            case CORE + "float" ->
                implicit == CoreSchema.Kind.INTEGER
                        ? Optional.of(CoreSchema.Kind.INTEGER)
                        : fitting(implicit, CoreSchema.Kind.FLOAT);
            default -> Optional.empty();
        };
    }

    private static Optional<CoreSchema.Kind> fitting(CoreSchema.Kind implicit, CoreSchema.Kind wanted) {
        return implicit == wanted ? Optional.of(wanted) : Optional.empty();
    }

    static boolean fitsCollection(String tag, boolean mapping) {
        return tag.equals("!") || tag.equals(CORE + (mapping ? "map" : "seq"));
    }

    /** Whether the tag is none that YAML itself has. */
    static boolean isForeign(String tag) {
        return !tag.startsWith(CORE) && !tag.equals("!");
    }

    /** The tag as authors write it. */
    static String shown(String tag) {
        return tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
    }
}
