package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.peterevans.CreatePullRequest;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.BotPullRequest;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.RepositoryDispatch;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** Newer packages: each week, and at once when an advisory says so. Major versions come from Dependabot, one by one. */
public final class DepsWorkflow implements WorkflowSource {

    /** The packages around PyTorch move together; what breaks them does not hold up the others. */
    private static final Axis<String> GROUP = Axis.of("group", "ml", "others");

    final Job securityUpdates = securityUpdates();

    final Job minorUpdates = minorUpdates();

    final Job blocked = Job.of("blocked", Runner.UBUNTU_LATEST)
            .permissions(Permission.PULL_REQUESTS.read().comment("lists what is open"))
            .timeout(Duration.ofMinutes(5))
            .step(script("No update waits for more than a week", "find-blocked-updates.sh")
                    .env("GH_REPO", github().repository())
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN));

    final CallingJob alert = AlertWorkflow.ofFailures(
                    "Dependencies cannot be updated",
                    RetroPeftProject.SLACK_WEBHOOK,
                    securityUpdates,
                    minorUpdates,
                    blocked)
            .with(
                    AlertWorkflow.DETAILS,
                    "A vulnerability has no fix, tests fail with newer packages, or updates wait.");

    private static Job securityUpdates() {
        var mend =
                script("Mend known vulnerabilities", "mend-vulnerabilities.sh").id("mend");
        return RetroPeftProject.python("security-updates", Duration.ofMinutes(30), "test")
                .permissions(BotPullRequest.permissions())
                .step(mend)
                .steps(BotPullRequest.steps(
                        request("security", "Update packages with known vulnerabilities")
                                .labels("dependencies", "security"),
                        new CiWorkflow()))
                .step(fail("What has no fix")
                        .onlyIf(mend.outputs().get("unfixed").ne("0")));
    }

    /** If tests fail, all is as it was before, and a pull request of an earlier run is closed. */
    private static Job minorUpdates() {
        var test = script("Test, and revert if tests fail", "test-or-revert.sh").id("test");
        return RetroPeftProject.python("minor-updates", Duration.ofMinutes(45), "test")
                .onlyIf(github().eventName().ne("repository_dispatch"))
                .matrix(Matrix.of(GROUP).failFast(false))
                .permissions(BotPullRequest.permissions())
                .step(script("Update what is no major version", "update-dependencies.sh")
                        .env("GROUP", GROUP))
                .step(test)
                .steps(BotPullRequest.steps(
                        request("minor-" + GROUP, "Update minor versions (" + GROUP + ")")
                                .labels("dependencies"),
                        new CiWorkflow()))
                .step(fail("What was reverted")
                        .onlyIf(test.outputs().get("reverted").eq("true")));
    }

    private static CreatePullRequest request(String branch, String title) {
        return CreatePullRequest.action()
                .branch("deps/" + branch)
                .addPaths("requirements.txt")
                .commitMessage(title)
                .title(title)
                .body("The full test suite runs before this may be merged.");
    }

    private static RunStep fail(String what) {
        return Step.run("exit 1").name(what + " makes the run red");
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("deps", "Dependencies")
                .on(
                        Schedule.of(Cron.weekly(DayOfWeek.TUESDAY, 6, 11)),
                        WorkflowDispatch.manual(),
                        RepositoryDispatch.of("security-advisory"))
                .concurrency(Concurrency.group("deps"))
                .jobs(securityUpdates, minorUpdates, blocked, alert);
    }
}
