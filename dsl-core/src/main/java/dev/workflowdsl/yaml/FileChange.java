package dev.workflowdsl.yaml;

import java.util.Optional;

/**
 * A file whose content differs from what the sources stand for.
 *
 * @param path the path from the root of the repository, with {@code /} between its parts
 * @param before what the file holds; empty if there is none
 * @param after what it is to hold; empty if it is to be removed
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

    /** The change as a unified diff, as {@code git diff} shows it: three lines around each part that differs. */
    public String diff() {
        return "--- " + name("a/", before)
                + "\n+++ " + name("b/", after)
                + "\n"
                + UnifiedDiff.of(before.orElse(""), after.orElse(""));
    }

    private String name(String prefix, Optional<String> content) {
        return content.isPresent() ? prefix + path : "/dev/null";
    }

    /** The diff. */
    @Override
    public String toString() {
        return diff();
    }
}
