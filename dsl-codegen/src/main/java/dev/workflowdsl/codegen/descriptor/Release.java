package dev.workflowdsl.codegen.descriptor;

import java.util.Optional;

/**
 * The published state that the facts were taken from.
 *
 * @param commit its commit, 40 hexadecimal digits
 * @param version the tag of the commit; empty if none is known
 * @param major the ref that stands for all versions of its major; empty if the owner keeps none
 */
public record Release(String commit, Optional<String> version, Optional<FloatingRef> major) {}
