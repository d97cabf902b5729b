package dev.workflowdsl.repository;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.always;
import static dev.workflowdsl.expression.Functions.cancelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.PullRequestTarget;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Gate;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a branch may require: checks that are there for every pull request. */
final class RequiredJobsTest {

    private static final Axis<String> PYTHON = Axis.of("python", "3.9", "3.10");
    private static final StringOutput CODE = Output.string("code");
    private static final Job TEST = job("test");
    private static final Job MATRIX = job("test").matrix(Matrix.of(PYTHON));
    private static final Job CHANGES = job("changes").output(CODE, "${{ steps.filter.outputs.code }}");
    private static final Condition CODE_CHANGED = CHANGES.output(CODE).eq("true");

    private static Job job(String id) {
        return Job.of(id, Runner.UBUNTU_LATEST).run("make");
    }

    private static Workflow ci(AnyJob... jobs) {
        return Workflow.of("ci").on(PullRequest.any()).jobs(jobs);
    }

    private static Workflow on(Event... events) {
        return Workflow.of("ci").on(events).jobs(TEST);
    }

    private static List<String> required(Workflow workflow, AnyJob job) {
        return BranchProtection.of("main").requireChecks(workflow.check(job)).checks().stream()
                .map(RequiredCheck::context)
                .toList();
    }

    private static void assertRefused(Workflow workflow, AnyJob job, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> required(workflow, job))
                .withMessage("job \"" + job.id()
                        + "\" of workflow \"ci.yml\" cannot be required for branch \"main\", since " + reason);
    }

    @Test
    void requiresACheckForEachLeg() {
        BranchProtection protection =
                BranchProtection.of("main").requireChecks(ci(MATRIX).check(MATRIX));

        assertThat(protection.checks())
                .containsExactly(
                        RequiredCheck.of("test (3.9)").from(App.GITHUB_ACTIONS),
                        RequiredCheck.of("test (3.10)").from(App.GITHUB_ACTIONS));
    }

    @Test
    void requiresChecksOfSeveralJobs() {
        Job lint = job("lint").name("Lint");
        Workflow ci = ci(TEST, lint);

        assertThat(BranchProtection.of("main")
                        .requireChecks(ci.check(TEST), ci.check(lint))
                        .checks())
                .extracting(RequiredCheck::context)
                .containsExactly("test", "Lint");
        assertThat(BranchProtection.of("main")
                        .requireChecks(ci.check(TEST), ci.check(TEST))
                        .checks())
                .hasSize(1);
    }

    @Test
    void takesTheAppThatReportsTheCheck() {
        App app = App.of("our-actions").id(7);

        assertThat(BranchProtection.of("main")
                        .requireChecks(ci(TEST).check(TEST).from(app))
                        .checks())
                .containsExactly(new RequiredCheck("test", Optional.of(7L)));
        assertThat(BranchProtection.of("main")
                        .requireChecks(ci(TEST).check(TEST).fromAnyApp())
                        .checks())
                .containsExactly(RequiredCheck.of("test"));
    }

    // --- triggers

    @Test
    void takesAWorkflowThatStartsForPullRequestsIntoTheBranch() {
        assertThat(required(on(PullRequest.any()), TEST)).containsExactly("test");
        assertThat(required(on(PullRequest.targeting("ma*")), TEST)).containsExactly("test");
        assertThat(required(on(PullRequest.targeting("**", "!release/**")), TEST))
                .containsExactly("test");
        assertThat(required(on(PullRequest.targeting(Filter.ignoring("release/**"))), TEST))
                .containsExactly("test");
        assertThat(required(on(PullRequestTarget.targeting("main")), TEST)).containsExactly("test");
        assertThat(required(on(PullRequest.any().paths("src/**"), PullRequestTarget.any()), TEST))
                .containsExactly("test");
    }

    @Test
    void refusesAWorkflowThatDoesNotStartForPullRequests() {
        String reason = "workflow \"ci.yml\" does not start for pull requests, so the check would be waited for without"
                + " end: ";

        assertRefused(on(Push.any(), MergeGroup.any()), TEST, reason + "add PullRequest to its triggers with on(...)");
        assertRefused(on(WorkflowCall.any()), TEST, reason + "require the check of the job that calls it");
    }

    @Test
    void refusesAWorkflowThatLeavesTheBranchOut() {
        String reason =
                "trigger of workflow \"ci.yml\" leaves out branch \"main\", so the check would be waited for without"
                        + " end: let its branches(...) match the branch";

        assertRefused(on(PullRequest.targeting("develop")), TEST, "the pull_request " + reason);
        assertRefused(on(PullRequest.targeting("**", "!main")), TEST, "the pull_request " + reason);
        assertRefused(
                on(PullRequestTarget.targeting(Filter.ignoring("m*"))), TEST, "the pull_request_target " + reason);
    }

    @Test
    void refusesAFilterForPaths() {
        String reason =
                "the pull_request trigger of workflow \"ci.yml\" has a filter for paths, so for a pull request that"
                        + " changes no such path the check would be waited for without end: leave paths(...) out, let a first"
                        + " job look what has changed, the others run only if it concerns them, and require a gate:"
                        + " Gate.of(...).maySkip(...)";

        assertRefused(on(PullRequest.any().paths("src/**")), TEST, reason);
        assertRefused(on(PullRequest.any().paths(Filter.ignoring("docs/**"))), TEST, reason);
    }

    @Test
    void refusesActivitiesWithoutThoseThatBringCommits() {
        String reason = "the pull_request trigger of workflow \"ci.yml\" leaves out the activity ";

        assertRefused(
                on(PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.REOPENED)),
                TEST,
                reason
                        + "\"synchronize\", so the check would be waited for without end when a pull request gets another"
                        + " commit: add it to types(...), or leave types(...) out");
        assertRefused(
                on(PullRequest.of(PullRequest.Type.SYNCHRONIZE, PullRequest.Type.LABELED)),
                TEST,
                reason
                        + "\"opened\", so the check would be waited for without end when a pull request is opened: add it to"
                        + " types(...), or leave types(...) out");
        assertThat(required(
                        on(PullRequest.of(
                                PullRequest.Type.OPENED, PullRequest.Type.SYNCHRONIZE, PullRequest.Type.LABELED)),
                        TEST))
                .containsExactly("test");
    }

    // --- skipped jobs

    @Test
    void takesAPlainJobThatMayBeSkippedSinceGitHubCountsItAsGreen() {
        Job test = TEST.needs(CHANGES).onlyIf(CODE_CHANGED);

        assertThat(required(ci(CHANGES, test), test)).containsExactly("test");
    }

    @Test
    void refusesAMatrixThatMayBeSkipped() {
        String reason =
                "job \"test\" may be skipped by its condition, or with a job that it needs, and has a matrix, whose"
                        + " legs are then not reported, so that every merge would wait for them: put the condition on the"
                        + " steps, or require a gate that needs the job: Gate.of(...).maySkip(...)";
        Job skippable = job("build").onlyIf(github().actor().ne("dependabot[bot]"));
        Job byCondition = MATRIX.needs(CHANGES).onlyIf(CODE_CHANGED);
        Job byNeed = MATRIX.needs(skippable);
        Job byNeedOfNeed = MATRIX.needs(job("package").needs(skippable));

        assertRefused(ci(CHANGES, byCondition), byCondition, reason);
        assertRefused(ci(skippable, byNeed), byNeed, reason);
        assertRefused(ci(skippable, job("package").needs(skippable), byNeedOfNeed), byNeedOfNeed, reason);
    }

    @Test
    void refusesACallThatMayBeSkipped() {
        Workflow callee = Workflow.of("callee").on(WorkflowCall.any()).jobs(TEST);
        CallingJob call = Job.calling("call", callee).onlyIf(github().actor().ne("x"));

        assertRefused(
                ci(call),
                call,
                "job \"call\" may be skipped by its condition, or with a job that it needs, and calls a workflow, whose jobs"
                        + " are then not reported, so that every merge would wait for them: put the condition on the steps,"
                        + " or require a gate that needs the job: Gate.of(...).maySkip(...)");
    }

    @Test
    void looksAtTheConditionsInCalledWorkflows() {
        BooleanInput full = Input.bool("full");
        Job plain = TEST.onlyIf(github().actor().ne("x"));
        Job byInput = MATRIX.onlyIf("inputs.full");
        CallingJob callPlain = Job.calling(
                "call", Workflow.of("callee").on(WorkflowCall.with(full)).jobs(plain));
        CallingJob callByInput = Job.calling(
                "call", Workflow.of("callee").on(WorkflowCall.with(full)).jobs(byInput));

        assertThat(required(ci(callPlain), callPlain)).containsExactly("call / test");
        assertThat(required(ci(callByInput.with(full, true)), callByInput.with(full, true)))
                .containsExactly("call / test (3.9)", "call / test (3.10)");
        assertRefused(
                ci(callByInput),
                callByInput,
                "job \"test\" may be skipped by its condition, or with a job that it needs, and has a matrix, whose legs are"
                        + " then not reported, so that every merge would wait for them: put the condition on the steps, or"
                        + " require a gate that needs the job: Gate.of(...).maySkip(...)");
    }

    @Test
    void refusesAComputedNameOfAJobThatMayBeSkipped() {
        Job test = TEST.name("Shard ${{ strategy.job-total }}")
                .onlyIf(github().actor().ne("x"));

        assertRefused(
                ci(test),
                test,
                "job \"test\" may be skipped by its condition, or with a job that it needs, and has an expression in its"
                        + " name, which is then not computed, so that every merge would wait for them: put the condition on"
                        + " the steps, or require a gate that needs the job: Gate.of(...).maySkip(...)");
    }

    @Test
    void takesConditionsThatHoldForSure() {
        Job skippable = job("build").onlyIf(github().actor().ne("x"));
        List<Condition> conditions = List.of(
                always(),
                cancelled().not(),
                Event.started(PullRequest.class),
                Event.started(PullRequest.class).or(github().actor().eq("x")),
                Condition.raw("success() && github.event_name != 'push'"));

        for (Condition condition : conditions) {
            Job test = MATRIX.onlyIf(condition);
            assertThat(required(ci(test), test)).containsExactly("test (3.9)", "test (3.10)");
        }
        Job afterAll = MATRIX.needs(skippable).onlyIf(always());
        assertThat(required(ci(skippable, afterAll), afterAll)).hasSize(2);
    }

    @Test
    void refusesAJobThatNeverRunsForAMerge() {
        Job push = TEST.onlyIf(Event.started(Push.class).and(github().actor().eq("x")));
        Job queue = TEST.onlyIf(Event.started(MergeGroup.class));

        assertRefused(
                ci(push),
                push,
                "its condition never holds for the events [pull_request], and a skipped job counts as green: let"
                        + " onlyIf(...) hold for one of them, or require another job");
        assertThat(required(ci(queue).on(MergeGroup.any()), queue)).containsExactly("test");
    }

    // --- names

    @Test
    void refusesANameThatOnlyTheRunKnows() {
        Job test = TEST.name("On " + github().ref());

        assertRefused(
                ci(test),
                test,
                "the name of job \"test\", \"On ${{ github.ref }}\", reads \"github.ref\", which is known only when it runs:"
                        + " name the job without it, or require a gate that needs the job");
    }

    @Test
    void refusesANameThatAnotherJobHasToo() {
        Job lint = job("lint").name("test");
        Workflow other = Workflow.of("other").on(PullRequest.any()).jobs(TEST);

        assertRefused(
                ci(TEST, lint),
                TEST,
                "job \"lint\" of the workflow reports a check \"test\" too, so one could hide that the other is red: give one"
                        + " of them another name(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BranchProtection.of("main").requireChecks(ci(TEST).check(TEST), other.check(TEST)))
                .withMessage(
                        "job \"test\" of workflow \"other.yml\" reports the check \"test\", and so does job \"test\" of"
                                + " workflow \"ci.yml\", so one could hide that the other is red: give one of them another"
                                + " name(...)");
    }

    @Test
    void takesAGateInPlaceOfAllThat() {
        Job test = MATRIX.needs(CHANGES).onlyIf(CODE_CHANGED);
        Job gate = Gate.of("gate", CHANGES, test).maySkip(test).job();

        assertThat(required(ci(CHANGES, test, gate), gate)).containsExactly("gate");
    }
}
