package dev.workflowdsl.codegen.facts;

/**
 * One fact that is another one than the descriptor said.
 *
 * @param subject what of the action: {@code input context}, {@code version}
 * @param what what happened to it
 * @param from what the descriptor said; empty if nothing
 * @param to what is said now; empty if nothing
 */
record Change(String action, String subject, String what, String from, String to) {}
