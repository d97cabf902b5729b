package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;

/**
 * An output of an action or a reusable workflow.
 *
 * @param name its name, as the owner writes it
 * @param type what its text means
 * @param documentation what it says, in our words
 */
public record OutputDescriptor(String name, OutputType type, Optional<String> documentation) {}
