package dev.workflowdsl.repository;

/** A rule that a ruleset for tags may have. */
public sealed interface TagRule extends RepositoryRule
        permits PlainRule, UpdateRule, RequiredStatusChecksRule, CommitPatternRule, TagNamePatternRule, OtherRule {}
