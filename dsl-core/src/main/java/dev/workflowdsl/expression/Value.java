package dev.workflowdsl.expression;

/** What a YAML value in a workflow can be. */
public sealed interface Value permits Template {}
