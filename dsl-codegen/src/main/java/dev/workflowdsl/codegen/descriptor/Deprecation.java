package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;

/**
 * That an input should not be used any more.
 *
 * @param note why, or what to do, in our words; empty as long as nobody has written them
 * @param replacement the name of the input to use instead
 */
public record Deprecation(Optional<String> note, Optional<String> replacement) {}
