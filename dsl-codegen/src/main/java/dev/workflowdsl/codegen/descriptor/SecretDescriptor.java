package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;

/**
 * A secret of a reusable workflow.
 *
 * @param name its name under {@code secrets}
 * @param required whether callers must pass it
 * @param documentation what it is for, in our words
 */
public record SecretDescriptor(String name, boolean required, Optional<String> documentation) {}
