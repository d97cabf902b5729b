package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;

/**
 * That a whole action should not be used any more: archived, abandoned, or replaced by its owner.
 *
 * @param note why, in our words
 * @param replacement the action to use instead, as {@code owner/repo[/path]}
 */
public record Retirement(String note, Optional<String> replacement) {}
