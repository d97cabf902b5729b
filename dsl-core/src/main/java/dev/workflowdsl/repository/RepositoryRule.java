package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.Environment;
import java.util.Arrays;
import java.util.Map;

/**
 * One rule of a {@link Ruleset}. The factories are all that this library knows, by GitHub's names; {@link #other} takes those
 * that GitHub added since.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets">Available
 *     rules for rulesets</a>
 */
public sealed interface RepositoryRule permits BranchRule, TagRule, PushRule, ParameterizedRule {

    /** GitHub's name of the type, for example {@code pull_request}. */
    String type();

    /** What the rule says besides its type; empty where that is nothing. */
    Map<String, Data> parameters();

    /** The JSON that GitHub's API takes. */
    default Data payload() {
        Json rule = new Json().put("type", type());
        if (!parameters().isEmpty()) {
            rule.put("parameters", Data.of(parameters()));
        }
        return rule.toData();
    }

    /** Only who bypasses the ruleset may create the branch or tag; GitHub's {@code creation}. */
    static PlainRule creation() {
        return PlainRule.CREATION;
    }

    /** Only who bypasses the ruleset may update the branch or tag; GitHub's {@code update}. */
    static UpdateRule update() {
        return new UpdateRule();
    }

    /** Only who bypasses the ruleset may delete the branch or tag; GitHub's {@code deletion}. */
    static PlainRule deletion() {
        return PlainRule.DELETION;
    }

    /** No merge commits get in; GitHub's {@code required_linear_history}. */
    static PlainRule requiredLinearHistory() {
        return PlainRule.REQUIRED_LINEAR_HISTORY;
    }

    /** Pull requests are merged by the merge queue, with the settings that GitHub's page proposes; GitHub's {@code merge_queue}. */
    static MergeQueueRule mergeQueue() {
        return new MergeQueueRule();
    }

    /**
     * A commit must have been deployed to these environments; GitHub's {@code required_deployments}.
     *
     * @throws IllegalArgumentException if there is none, or one has a computed name
     */
    static RequiredDeploymentsRule requiredDeployments(Environment... environments) {
        return new RequiredDeploymentsRule(Arrays.asList(environments));
    }

    /** Commits must carry verified signatures; GitHub's {@code required_signatures}. */
    static PlainRule requiredSignatures() {
        return PlainRule.REQUIRED_SIGNATURES;
    }

    /**
     * A change needs a pull request with so many approvals; GitHub's {@code pull_request}.
     *
     * @param approvals 0 to 10; 0 asks for a pull request and no approval
     * @throws IllegalArgumentException if there are more
     */
    static PullRequestRule pullRequest(int approvals) {
        return new PullRequestRule(approvals);
    }

    /**
     * These checks, from any app, must be green; GitHub's {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    static RequiredStatusChecksRule requiredStatusChecks(String... contexts) {
        return new RequiredStatusChecksRule().requireChecks(contexts);
    }

    /**
     * These checks must be green; GitHub's {@code required_status_checks}.
     *
     * @throws IllegalArgumentException if a check is from the app that reported it last, which rulesets do not know
     */
    static RequiredStatusChecksRule requiredStatusChecks(RequiredCheck... checks) {
        return new RequiredStatusChecksRule().requireChecks(checks);
    }

    /** Nobody may push over what is there; GitHub's {@code non_fast_forward}. */
    static PlainRule nonFastForward() {
        return PlainRule.NON_FAST_FORWARD;
    }

    /** Messages of commits must match; GitHub's {@code commit_message_pattern}. */
    static CommitPatternRule commitMessagePattern(TextPattern pattern) {
        return new CommitPatternRule(RuleType.COMMIT_MESSAGE_PATTERN, pattern);
    }

    /** The addresses of authors must match; GitHub's {@code commit_author_email_pattern}. */
    static CommitPatternRule commitAuthorEmailPattern(TextPattern pattern) {
        return new CommitPatternRule(RuleType.COMMIT_AUTHOR_EMAIL_PATTERN, pattern);
    }

    /** The addresses of committers must match; GitHub's {@code committer_email_pattern}. */
    static CommitPatternRule committerEmailPattern(TextPattern pattern) {
        return new CommitPatternRule(RuleType.COMMITTER_EMAIL_PATTERN, pattern);
    }

    /** The names of branches must match; GitHub's {@code branch_name_pattern}. */
    static BranchNamePatternRule branchNamePattern(TextPattern pattern) {
        return new BranchNamePatternRule(pattern);
    }

    /** The names of tags must match; GitHub's {@code tag_name_pattern}. */
    static TagNamePatternRule tagNamePattern(TextPattern pattern) {
        return new TagNamePatternRule(pattern);
    }

    /**
     * These workflows must pass before a merge; GitHub's {@code workflows}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static WorkflowsRule workflows(RequiredWorkflow... workflows) {
        return new WorkflowsRule(Arrays.asList(workflows));
    }

    /**
     * The tools must have reported, and no alerts from their thresholds on; GitHub's {@code code_scanning}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static CodeScanningRule codeScanning(CodeScanningTool... tools) {
        return new CodeScanningRule(Arrays.asList(tools));
    }

    /** Copilot is asked for a review of each pull request; GitHub's {@code copilot_code_review}. */
    static CopilotCodeReviewRule copilotCodeReview() {
        return new CopilotCodeReviewRule();
    }

    /** The licences of new dependencies must fit the policy; GitHub's {@code license_compliance_scanning}. */
    static PlainRule licenseComplianceScanning() {
        return PlainRule.LICENSE_COMPLIANCE_SCANNING;
    }

    /**
     * No pushed commit may change files of these paths; GitHub's {@code file_path_restriction}.
     *
     * @param paths patterns, for example {@code .github/workflows/**}
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    static FileRule filePathRestriction(String... paths) {
        return FileRule.texts(RuleType.FILE_PATH_RESTRICTION, paths);
    }

    /**
     * No pushed commit may have longer paths of files; GitHub's {@code max_file_path_length}.
     *
     * @param characters 1 to 32767
     * @throws IllegalArgumentException if it is another number
     */
    static FileRule maxFilePathLength(int characters) {
        return FileRule.number(RuleType.MAX_FILE_PATH_LENGTH, characters);
    }

    /**
     * No pushed commit may have files of these extensions; GitHub's {@code file_extension_restriction}.
     *
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    static FileRule fileExtensionRestriction(String... extensions) {
        return FileRule.texts(RuleType.FILE_EXTENSION_RESTRICTION, extensions);
    }

    /**
     * No pushed commit may have larger files, besides those in Git LFS; GitHub's {@code max_file_size}.
     *
     * @param megabytes 1 to 100
     * @throws IllegalArgumentException if it is another number
     */
    static FileRule maxFileSize(int megabytes) {
        return FileRule.number(RuleType.MAX_FILE_SIZE, megabytes);
    }

    /**
     * A rule that this library does not know; nothing but its type is checked.
     *
     * @param parameters text, numbers, booleans, collections, maps or JSON by name
     * @throws IllegalArgumentException if the type is empty, or one that has a factory here; or if no JSON can be made of a
     *     parameter
     */
    static OtherRule other(String type, Map<String, ?> parameters) {
        return OtherRule.of(type, parameters);
    }
}
