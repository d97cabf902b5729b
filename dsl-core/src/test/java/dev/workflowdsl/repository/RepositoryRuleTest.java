package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class RepositoryRuleTest {

    @TestFactory
    Stream<DynamicTest> rejectsWhatGitHubWouldRefuse() {
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put(
                "rule \"required_deployments\" names no environment: name one, or leave the rule out",
                RepositoryRule::requiredDeployments);
        calls.put(
                "environment \"${{ inputs.target }}\" has a computed name, but a rule knows environments by their names: name"
                        + " each one",
                () -> RepositoryRule.requiredDeployments(Environment.of(Expression.raw("inputs.target"))));
        calls.put("rule \"workflows\" names no workflow: name one, or leave the rule out", RepositoryRule::workflows);
        calls.put(
                "rule \"code_scanning\" names no tool: name one, or leave the rule out", RepositoryRule::codeScanning);
        calls.put(
                "rule \"file_path_restriction\" names no path: name one, or leave the rule out",
                RepositoryRule::filePathRestriction);
        calls.put(
                "extension of rule file_extension_restriction is empty: leave it out or give it a text",
                () -> RepositoryRule.fileExtensionRestriction("*.exe", ""));
        calls.put(
                "rule \"pull_request\" names no merge method: name one, or leave the rule out",
                () -> RepositoryRule.pullRequest(1).allowMergeMethods());
        calls.put(
                "check response timeout \"PT1M30S\" is not in whole minutes: round it",
                () -> RepositoryRule.mergeQueue().checkResponseTimeout(Duration.ofSeconds(90)));
        calls.put(
                "wait for pull requests to merge \"PT2562047788015H\" is not in whole minutes: round it",
                () -> RepositoryRule.mergeQueue().minEntriesToMergeWait(Duration.ofHours(2562047788015L)));
        calls.put(
                "required check \"cla\" is from the app that reported it last, which rulesets do not know: name the app, or"
                        + " take any",
                () -> RepositoryRule.requiredStatusChecks(
                        RequiredCheck.of("cla").fromLatestApp()));
        calls.put(
                "name of a required check is empty: leave it out or give it a text",
                () -> RepositoryRule.requiredStatusChecks(""));
        calls.put(
                "app \"cla\" has no id, and GitHub knows it by its number here: write App.of(\"cla\").id(...) with what gh"
                        + " api apps/cla --jq .id says",
                () -> RequiredCheck.of("cla").from(App.of("cla")));
        calls.put(
                "app \"bot\" has no installation id, by which GitHub knows it here: write App.of(\"bot\").installationId(...)"
                        + " with the number at the end of the address of the installation's settings",
                () -> Dismisser.of(App.of("bot").id(3)));
        calls.put("pattern of a rule is empty: leave it out or give it a text", () -> TextPattern.startsWith(""));
        calls.put(
                "name of a pattern is empty: leave it out or give it a text",
                () -> TextPattern.regex("x").name(" "));
        calls.put(
                "team \"dba\" is to approve no files: name patterns, for example \"**\" for all",
                () -> RequiredReviewer.of(Team.of("dba"), 1));
        calls.put(
                "number of approvals \"-1\" of team \"dba\" is negative: ask for 0 or more",
                () -> RequiredReviewer.of(Team.of("dba"), -1, "*"));
        calls.put(
                "sha \"0123\" of a required workflow is not 40 hexadecimal digits: give the whole name of the commit",
                () -> RequiredWorkflow.of(1, "ci.yml").sha("0123"));
        calls.put(
                "id \"0\" of the repository of a required workflow is not a positive number of at most 15 digits: ask GitHub"
                        + " for it",
                () -> RequiredWorkflow.of(0, "ci.yml"));
        calls.put(
                "name of a code scanning tool is empty: leave it out or give it a text", () -> CodeScanningTool.of(""));
        calls.put(
                "rule \"merge_queue\" is one that this library knows: use its own factory, so that it is checked",
                () -> RepositoryRule.other("merge_queue", Map.of()));
        calls.put("type of a rule is empty: leave it out or give it a text", () -> RepositoryRule.other("", Map.of()));
        calls.put(
                "extra key \"review_on_push\" of rule copilot_code_review is one that this library knows: use its own method,"
                        + " so that it is checked",
                () -> RepositoryRule.copilotCodeReview().extra("review_on_push", false));
        return calls.entrySet().stream()
                .map(call -> dynamicTest(
                        call.getKey(),
                        () -> assertThatIllegalArgumentException()
                                .isThrownBy(call.getValue())
                                .withMessage(call.getKey())));
    }

    @Test
    void aCallGivesAnotherRuleAndLeavesTheFirstAsItWas() {
        PullRequestRule rule = RepositoryRule.pullRequest(1);

        assertThat(List.of(
                        rule,
                        rule.requireReviews(2),
                        rule.dismissStaleReviews(),
                        rule.requireCodeOwnerReviews(),
                        rule.requireLastPushApproval(),
                        rule.requireConversationResolution(),
                        rule.allowMergeMethods(MergeMethod.SQUASH),
                        rule.restrictDismissals(),
                        rule.restrictDismissals(Dismisser.of(RepositoryRole.ADMIN)),
                        rule.requireReviewers(RequiredReviewer.of(Team.of("dba"), 1, "*.sql")),
                        rule.extra("new", 1)))
                .doesNotHaveDuplicates();
        assertThat(rule)
                .isEqualTo(RepositoryRule.pullRequest(1))
                .hasSameHashCodeAs(RepositoryRule.pullRequest(1))
                .hasToString("""
                        {
                          "type": "pull_request",
                          "parameters": {
                            "dismiss_stale_reviews_on_push": false,
                            "require_code_owner_review": false,
                            "require_last_push_approval": false,
                            "required_approving_review_count": 1,
                            "required_review_thread_resolution": false
                          }
                        }""");
    }

    @Test
    void listsOfARuleAddUp() {
        assertThat(RepositoryRule.pullRequest(1)
                        .restrictDismissals(Dismisser.of(RepositoryRole.ADMIN))
                        .restrictDismissals(Dismisser.of(Team.of("ops")), Dismisser.of(RepositoryRole.ADMIN)))
                .isEqualTo(RepositoryRule.pullRequest(1)
                        .restrictDismissals(Dismisser.of(RepositoryRole.ADMIN), Dismisser.of(Team.of("ops"))));
        assertThat(RepositoryRule.requiredStatusChecks("a")
                        .requireChecks("b", "a")
                        .checks())
                .containsExactly(RequiredCheck.of("a"), RequiredCheck.of("b"));
    }

    @Test
    void saysWhatChecksAndReviewsItAsksFor() {
        RequiredStatusChecksRule checks = RepositoryRule.requiredStatusChecks(
                        RequiredCheck.of("test").from(App.GITHUB_ACTIONS), RequiredCheck.of("lint"))
                .requireUpToDate();

        assertThat(checks.checks())
                .containsExactly(RequiredCheck.of("test").from(App.GITHUB_ACTIONS), RequiredCheck.of("lint"));
        assertThat(checks.requiresUpToDate()).isTrue();
        assertThat(RepositoryRule.requiredStatusChecks("x").requiresUpToDate()).isFalse();
        assertThat(RepositoryRule.pullRequest(4).approvals()).isEqualTo(4);
        assertThat(RepositoryRule.update().allowsFetchAndMerge()).isFalse();
    }

    @Test
    void aRuleWithoutParametersIsPrintedWithoutThem() {
        assertThat(RepositoryRule.deletion()).hasToString("{\n  \"type\": \"deletion\"\n}");
        assertThat(RepositoryRule.copilotCodeReview()).hasToString("{\n  \"type\": \"copilot_code_review\"\n}");
    }
}
