package dev.workflowdsl.repository;

/** A rule that a ruleset for branches may have. */
public sealed interface BranchRule extends RepositoryRule
        permits PlainRule,
                UpdateRule,
                MergeQueueRule,
                RequiredDeploymentsRule,
                PullRequestRule,
                RequiredStatusChecksRule,
                CommitPatternRule,
                BranchNamePatternRule,
                WorkflowsRule,
                CodeScanningRule,
                CopilotCodeReviewRule,
                OtherRule {}
