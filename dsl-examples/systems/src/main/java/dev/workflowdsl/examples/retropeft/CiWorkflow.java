package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.IS_PULL_REQUEST;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.install;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.script;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.catalog.actions.Cache;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.codecov.Codecov;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/**
 * Lint, security and tests on every Python and system; each day also a look at how well the pipeline itself does.
 *
 * <p>It can be started by hand because {@link DepsWorkflow} does so for its pull requests.
 */
public final class CiWorkflow implements WorkflowSource {

    private static final Axis<String> PYTHON = Axis.of("python-version", "3.8", "3.9", "3.10", "3.11");
    private static final Axis<String> OS = Axis.of("os", "ubuntu-latest", "windows-latest", "macos-latest");

    final Job test = test();

    final Job performance = RetroPeftProject.python("performance", Duration.ofMinutes(15), "test")
            .run(
                    "Nothing got slower by more than 10 %",
                    "pytest tests/performance --benchmark-storage=file://benchmarks/baseline"
                            + " --benchmark-compare --benchmark-compare-fail=mean:10%");

    final Job metrics = Job.of("metrics", Runner.UBUNTU_LATEST)
            .onlyIf(github().eventName().eq("schedule"))
            .permissions(Permission.ACTIONS.read().comment("reads the last runs"))
            .timeout(Duration.ofMinutes(5))
            .step(script("At most 5 % of the runs are red", "report-ci-metrics.sh")
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN));

    final CallingJob alert = AlertWorkflow.ofFailures(
                    "CI is red", RetroPeftProject.SLACK_WEBHOOK, test, performance, metrics)
            .with(AlertWorkflow.DETAILS, "Tests, coverage, security scans or performance are not what they should be.");

    private static Job test() {
        var changes =
                script("Find out whether code has changed", "find-changes.sh").id("changes");
        var isCode = changes.outputs().get("code").eq("true");
        return Job.of("test", Runner.of(OS))
                .matrix(Matrix.of(PYTHON, OS).failFast(true))
                .timeout(Duration.ofMinutes(15))
                .env("HF_HOME", ".cache/models")
                .env("TORCH_EXTENSIONS_DIR", ".cache/extensions")
                .step(Step.uses(Checkout.action().fetchDepth(2)).name("Check out"))
                .steps(Steps.setupPython(PYTHON), cache(), install("test"), changes)
                .step(Step.run("""
                                black --check .
                                isort --check-only .
                                flake8 .
                                mypy src
                                """).name("Lint").timeout(Duration.ofMinutes(2)))
                .step(Step.run("""
                                bandit --recursive src
                                safety check
                                """).name("Security").timeout(Duration.ofMinutes(5)))
                .step(Step.run("pytest --cov=retro_peft --cov-report=xml --cov-fail-under=\"$COVERAGE_THRESHOLD\"")
                        .name("Test")
                        .onlyIf(isCode)
                        .timeout(Duration.ofMinutes(10)))
                .step(Step.uses(Codecov.action()
                                .token(RetroPeftProject.CODECOV_TOKEN)
                                .files("coverage.xml")
                                .flags("python-" + PYTHON, OS.toString()))
                        .name("Upload coverage")
                        .onlyIf(isCode));
    }

    /** Models, test data and compiled extensions; pip has a cache of its own. */
    private static ActionStep<Cache.Outputs> cache() {
        return Step.uses(Cache.action(
                                ".cache",
                                "test-" + runner().os() + "-" + PYTHON + "-"
                                        + hashFiles("pyproject.toml", "tests/models.lock"))
                        .restoreKeys("test-" + runner().os() + "-" + PYTHON + "-"))
                .name("Cache models and extensions");
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("ci", "CI")
                .on(
                        Push.toBranches("main"),
                        PullRequest.targeting("main"),
                        Schedule.of(Cron.daily(4, 17)),
                        WorkflowDispatch.manual())
                .concurrency(Concurrency.group("ci-" + github().ref()).cancelInProgress(IS_PULL_REQUEST))
                .jobs(test, performance, metrics, alert);
    }
}
