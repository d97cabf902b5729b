package dev.workflowdsl.examples.antibody;

import static dev.workflowdsl.examples.antibody.AntibodyProject.keep;
import static dev.workflowdsl.examples.antibody.AntibodyProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.benchmarkaction.Benchmark;
import dev.workflowdsl.catalog.marocchino.StickyPullRequestComment;
import dev.workflowdsl.examples.fragments.AlertIssue;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.DayOfWeek;
import java.time.Duration;

/** How well the model predicts and how fast, each week and for each release, compared with what it did before. */
public final class BenchmarkWorkflow implements WorkflowSource {

    static final NumberInput PULL_REQUEST =
            Input.number("pull-request").description("Number of the pull request to comment on");

    final Job benchmarkModel = Environments.in(
            Environments.EXPERIMENT_TRACKING,
            Benchmarks.withModels("benchmark-model", Duration.ofHours(3))
                    .permissions(Benchmarks.mayComment())
                    .steps(Benchmarks.crossValidate(), Benchmarks.runTestSets())
                    .step(script("Compare with the baseline", "compare-baseline.py")
                            .shell(Shell.PYTHON))
                    .step(ExperimentTracking.log("Log to Weights & Biases", "log-benchmarks.py")
                            .onlyIf(AntibodyProject.EVEN_IF_RED))
                    .step(Step.uses(StickyPullRequestComment.action()
                                    .header("benchmark")
                                    .path("benchmark.md")
                                    .number(PULL_REQUEST))
                            .name("Comment on the pull request")
                            .onlyIf(AntibodyProject.EVEN_IF_RED.and(
                                    PULL_REQUEST.value().ne(0))))
                    .step(keep("benchmark", "results", "benchmark.md")));

    final Job benchmarkSpeed = Benchmarks.withModels("benchmark-speed", Duration.ofHours(1))
            .concurrency(Environments.ONE_AT_A_TIME_ON_PAGES)
            .permissions(Permission.CONTENTS.write().comment("pushes the results to the branch of GitHub Pages"))
            .step(script("Measure embedding, prediction and memory", "measure-speed.sh"))
            .uses(
                    "Draw the trend",
                    Benchmark.action(Benchmark.Tool.CUSTOM_SMALLER_IS_BETTER, "speed.json")
                            .name("Inference")
                            .ghPagesBranch("gh-pages")
                            .benchmarkDataDirPath("benchmarks")
                            .autoPush(true)
                            .alertThreshold("120%")
                            .failOnAlert(false)
                            .githubToken(Secret.GITHUB_TOKEN))
            .step(keep("speed", "speed.json"));

    @Override
    public Workflow workflow() {
        return AntibodyProject.workflow("benchmark", "Benchmark")
                .on(
                        WorkflowDispatch.with(PULL_REQUEST),
                        Schedule.of(Cron.weekly(DayOfWeek.MONDAY, 3, 0)),
                        Release.of(Release.Type.PUBLISHED))
                .concurrency(Concurrency.group("benchmark-" + github().ref()))
                .jobs(benchmarkModel, benchmarkSpeed, AlertIssue.ofFailedSchedule(benchmarkModel, benchmarkSpeed));
    }
}
