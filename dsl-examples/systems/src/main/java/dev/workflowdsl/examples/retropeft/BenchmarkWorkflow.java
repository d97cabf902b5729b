package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.BENCHMARKS;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.IS_PULL_REQUEST;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.script;
import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.cancelled;
import static dev.workflowdsl.expression.Functions.hashFiles;

import dev.workflowdsl.catalog.actions.DownloadArtifact;
import dev.workflowdsl.catalog.benchmarkaction.Benchmark;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowDispatch;
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
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

/** How fast and how large adapters are, compared with the runs before and with a model that has none. */
public final class BenchmarkWorkflow implements WorkflowSource {

    private static final List<String> TYPES =
            List.of("training-speed", "inference-latency", "memory-usage", "retrieval-performance", "model-size");
    private static final Axis<String> TYPE = Axis.of("benchmark", TYPES);

    /** Measures and compares, but may not write: it also runs the code of pull requests. */
    final Job benchmark = Job.of(
                    "benchmark", Runner.of(RetroPeftProject.GPU_RUNNER.value().or("ubuntu-latest")))
            .matrix(Matrix.of(TYPE).failFast(false))
            .timeout(Duration.ofHours(1))
            .steps(
                    Steps.checkout(),
                    Steps.setupPython(RetroPeftProject.PYTHON),
                    RetroPeftProject.installForGpu("benchmark"))
            .step(script("Measure adapter and baseline", "run-benchmark.sh").env("BENCHMARK", TYPE))
            .step(Steps.handOn("benchmark-" + TYPE, "results"))
            .uses(
                    "Compare with the run before",
                    compare(TYPE.toString())
                            .saveDataFile(false)
                            .summaryAlways(true)
                            .failOnAlert(true));

    final Job store = store();

    final CallingJob alert = AlertWorkflow.ofFailures(
                    "Benchmarks got worse", RetroPeftProject.SLACK_WEBHOOK, benchmark, store)
            .with(AlertWorkflow.DETAILS, "A result is more than 5 % worse than before, or could not be measured.");

    /** Adds the results of main to the history, one after the other, since all push to the same branch. */
    private Job store() {
        Job store = Job.of("store", Runner.UBUNTU_LATEST)
                .needs(benchmark)
                .onlyIf(cancelled().not().and(onBranch("main")))
                .permissions(Permission.CONTENTS.write().comment("pushes the results to their branch"))
                .concurrency(Concurrency.group("store-benchmarks").cancelInProgress(false))
                .timeout(Duration.ofMinutes(15))
                .step(Steps.checkout())
                .uses(
                        "Fetch the results",
                        DownloadArtifact.action()
                                .pattern("benchmark-*")
                                .path("results")
                                .mergeMultiple(true));
        for (String type : TYPES) {
            store = store.step(Step.uses(compare(type).autoPush(true))
                    .name("Store " + type)
                    .onlyIf(hashFiles("results/" + type + ".json").ne("")));
        }
        return store;
    }

    private static Benchmark compare(String type) {
        return Benchmark.action(Benchmark.Tool.CUSTOM_SMALLER_IS_BETTER, "results/" + type + ".json")
                .name(type)
                .ghPagesBranch(BENCHMARKS)
                .benchmarkDataDirPath(".")
                .alertThreshold("105%")
                .githubToken(Secret.GITHUB_TOKEN);
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("benchmark", "Benchmark")
                .on(
                        Push.toBranches("main"),
                        PullRequest.any().paths("src/**", "benchmarks/**", "pyproject.toml"),
                        Schedule.of(Cron.weekly(DayOfWeek.SATURDAY, 2, 41)),
                        WorkflowDispatch.manual())
                .concurrency(Concurrency.group("benchmark-" + github().ref()).cancelInProgress(IS_PULL_REQUEST))
                .jobs(benchmark, store, alert);
    }
}
