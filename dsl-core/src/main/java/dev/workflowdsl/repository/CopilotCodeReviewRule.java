package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Map;

/** Copilot is asked for a review of each pull request; GitHub's {@code copilot_code_review}. */
public final class CopilotCodeReviewRule extends ParameterizedRule<CopilotCodeReviewRule> implements BranchRule {

    CopilotCodeReviewRule() {
        this(Map.of());
    }

    CopilotCodeReviewRule(Map<String, ? extends Data> parameters) {
        super(RuleType.COPILOT_CODE_REVIEW, parameters);
    }

    /** Drafts are reviewed too; {@code review_draft_pull_requests}. */
    public CopilotCodeReviewRule reviewDraftPullRequests() {
        return with("review_draft_pull_requests", true);
    }

    /** Each push is reviewed; {@code review_on_push}. */
    public CopilotCodeReviewRule reviewOnPush() {
        return with("review_on_push", true);
    }

    @Override
    CopilotCodeReviewRule copy(Map<String, Data> parameters) {
        return new CopilotCodeReviewRule(parameters);
    }
}
