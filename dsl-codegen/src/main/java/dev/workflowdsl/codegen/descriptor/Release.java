package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The published state that the facts were taken from.
 *
 * @param commit its commit, 40 hexadecimal digits
 * @param version the tag of the commit; empty if none is known
 * @param major the ref that stands for all versions of its major; empty if the owner keeps none
 */
public record Release(String commit, Optional<String> version, Optional<FloatingRef> major) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    /**
     * Checks the commit.
     *
     * @throws IllegalArgumentException if the commit is no full one
     */
    public Release {
        if (!COMMIT.matcher(commit).matches()) {
            throw new IllegalArgumentException(
                    "commit \"" + commit + "\" is not a full one: give all 40 hexadecimal digits, in lower case");
        }
    }
}
