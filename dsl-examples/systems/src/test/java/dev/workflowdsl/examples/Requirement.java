package dev.workflowdsl.examples;

/**
 * Something that is asked of a workflow.
 *
 * @param what what is asked, with the place
 * @param isMet whether the workflow has it
 */
record Requirement(String what, boolean isMet) {}
