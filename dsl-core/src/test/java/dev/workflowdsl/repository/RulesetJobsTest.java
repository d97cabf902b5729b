package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.JobCheck;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ruleset may require of jobs. */
final class RulesetJobsTest {

    private static final Job TEST = Job.of("test", Runner.UBUNTU_LATEST).run("make");
    private static final String REFUSED = "job \"test\" of workflow \"ci.yml\" cannot be required for ";

    private static JobCheck test(Event... events) {
        return Workflow.of("ci").on(events).jobs(TEST).check(TEST);
    }

    private static List<RequiredCheck> checks(BranchRuleset ruleset) {
        return ruleset.rules().stream()
                .filter(RequiredStatusChecksRule.class::isInstance)
                .flatMap(rule -> ((RequiredStatusChecksRule) rule).checks().stream())
                .toList();
    }

    private static boolean isRefused(BranchRuleset ruleset, Filter filter) {
        try {
            return checks(ruleset.requireChecks(test(PullRequest.targeting(filter))))
                    .isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @Test
    void requiresTheChecksOfJobs() {
        Job lint = Job.of("lint", Runner.UBUNTU_LATEST).run("make lint");
        Workflow ci = Workflow.of("ci").on(PullRequest.any()).jobs(TEST, lint);
        BranchRuleset ruleset = Ruleset.forBranches("Trunk", "main")
                .requireChecks(ci.check(TEST))
                .requireChecks(ci.check(lint));

        assertThat(checks(ruleset))
                .containsExactly(
                        RequiredCheck.of("test").from(App.GITHUB_ACTIONS),
                        RequiredCheck.of("lint").from(App.GITHUB_ACTIONS));
    }

    /** Filters of the trigger, separated by spaces, for the patterns of a ruleset. */
    @ParameterizedTest
    @CsvSource({
        "main, main, false",
        "main, develop, true",
        "main, ma*, false",
        "release/1, release/**, false",
        "release/*, release/**, false",
        "release/*, release/*, false",
        "release/**/*, release/**, false",
        "release/*, **, false",
        "release/*, main, true",
        "release/*, release/1, true",
        "release/*, rel?ease/**, true",
        "release/*, ** !dependabot/**, false",
        "release/*, ** !release/1, true",
        "release/*, release/** !releases, false",
        "release/*, ** !**/1 release/**, false",
        "~ALL, **, false",
        "~ALL, *, true",
        "~ALL, ** !x, true",
        "~DEFAULT_BRANCH, main, false",
    })
    void requiresThatTheWorkflowStartsForAllBranches(String pattern, String filter, boolean refused) {
        BranchRuleset ruleset = Ruleset.forBranches("Trunk", pattern);

        assertThat(isRefused(ruleset, Filter.including(List.of(filter.split(" ")))))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "main, dependabot/**, false",
        "main, main, true",
        "release/*, dependabot/**, false",
        "release/*, release/1, true",
        "release/*, r?wip, true",
        "release/*, **/wip, true",
        "~ALL, wip, true",
        "~DEFAULT_BRANCH, wip, false",
    })
    void requiresThatNoBranchIsIgnored(String pattern, String filter, boolean refused) {
        BranchRuleset ruleset = Ruleset.forBranches("Trunk", pattern);

        assertThat(isRefused(ruleset, Filter.ignoring(List.of(filter.split(" ")))))
                .isEqualTo(refused);
    }

    @Test
    void takesAWorkflowWithoutFilterForAllBranches() {
        assertThat(checks(Ruleset.forAllBranches("All").requireChecks(test(PullRequest.any()))))
                .hasSize(1);
    }

    @Test
    void refusesBranchesThatTheWorkflowLeavesOut() {
        String reason = ", since the pull_request trigger of workflow \"ci.yml\" leaves out ";
        String rest = ", so the check would be waited for without end: let its branches(...) match the branch";
        JobCheck main = test(PullRequest.targeting("main"));
        BranchRuleset ruleset = Ruleset.forBranches("Trunk", "main").requireChecks(main);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruleset.forBranches("Trunk", "release/*").requireChecks(main))
                .withMessage(REFUSED + "branch \"release/*\"" + reason + "branch \"release/*\"" + rest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ruleset.include("release/*"))
                .withMessage(
                        REFUSED + "branches \"[main, release/*]\"" + reason + "branches \"[main, release/*]\"" + rest);
    }

    @Test
    void requiresThatTheWorkflowStartsForTheMergeQueue() {
        BranchRuleset queued = Ruleset.forBranches("Trunk", "main").rules(RepositoryRule.mergeQueue());
        String missing = REFUSED
                + "branch \"main\", since workflow \"ci.yml\" does not start for a merge queue, which would wait for"
                + " the check without end: add MergeGroup to its triggers with on(...)";

        assertThat(checks(queued.requireChecks(test(PullRequest.any(), MergeGroup.any()))))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queued.requireChecks(test(PullRequest.any())))
                .withMessage(missing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ruleset.forBranches("Trunk", "main")
                        .requireChecks(test(PullRequest.any()))
                        .rules(RepositoryRule.mergeQueue()))
                .withMessage(missing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queued.requireChecks(
                        test(PullRequest.any(), MergeGroup.any().branches("develop"))))
                .withMessage(
                        REFUSED + "branch \"main\", since the merge_group trigger of workflow \"ci.yml\" leaves out"
                                + " branch \"main\", whose merge queue would wait for the check without end: let its branches(...)"
                                + " match the branch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queued.requireChecks(test(MergeGroup.any())))
                .withMessage(
                        REFUSED + "branch \"main\", since workflow \"ci.yml\" does not start for pull requests, so the"
                                + " check would be waited for without end: add PullRequest to its triggers with on(...)");
    }
}
