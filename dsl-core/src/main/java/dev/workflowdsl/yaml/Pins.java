package dev.workflowdsl.yaml;

import java.util.function.Function;

/** The versions that stand as comments behind references: {@code uses: actions/checkout@<commit> # v4.2.2}. */
final class Pins {

    private Pins() {}

    /** The reference with the version behind it; as it is if the comment there is no version. */
    static <R> R commented(Spot spot, R reference, Function<String, R> withComment) {
        return spot.file()
                .commentBehind(spot.node())
                .map(comment -> {
                    try {
                        return withComment.apply(comment);
                    } catch (IllegalArgumentException e) {
                        return reference;
                    }
                })
                .orElse(reference);
    }
}
