package dev.workflowdsl.repository;

/** A rule that a ruleset for pushes may have. */
public sealed interface PushRule extends RepositoryRule permits FileRule, OtherRule {}
