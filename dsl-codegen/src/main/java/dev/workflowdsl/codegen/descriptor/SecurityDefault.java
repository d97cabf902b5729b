package dev.workflowdsl.codegen.descriptor;

/**
 * A value that the wrapper writes unless its user chooses another one, because the default of the action is the less
 * secure choice.
 *
 * @param input the name of the input
 * @param value what is written
 * @param reason why, in our words
 */
public record SecurityDefault(String input, String value, String reason) {}
