package dev.workflowdsl.golden;

import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.fromJson;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** All forms of a matrix: vectors of texts, numbers, booleans and objects, and expressions in each place. */
final class StrategiesWorkflow implements WorkflowSource {

    private static final Axis<String> OS = Axis.of("os", "ubuntu-latest", "windows-latest");
    private static final Axis<String> PYTHON = Axis.of("python", "3.9", "3.10", "3.11");
    private static final Axis<Integer> SHARD = Axis.of("shard", 1, 2);
    private static final Axis<Boolean> LATEST = Axis.of("latest", false, true);
    private static final Axis<Database> DATABASE =
            Axis.of("database", new Database("postgres", 17), new Database("mysql", 8));
    private static final Axis<Boolean> EXPERIMENTAL = Axis.included("experimental");
    private static final Output<Object> MATRIX = Output.json("matrix");

    private record Database(String name, int version) {}

    private final Job plan = plan();

    @Override
    public Workflow workflow() {
        return Workflow.of("strategies")
                .name("Strategies")
                .on(WorkflowDispatch.manual())
                .permissions(Permissions.none())
                .jobs(plan, vectors(), included(), computedVector(), computedLists(), computedMatrix());
    }

    private static Job plan() {
        var matrix = Step.run("./plan.sh >> \"$GITHUB_OUTPUT\"").id("matrix");
        return Job.of("plan", Runner.UBUNTU_LATEST)
                .output(MATRIX, matrix.outputs().get("matrix"))
                .step(matrix);
    }

    private static Job vectors() {
        return Job.of("vectors", Runner.of(OS))
                .name("Python " + PYTHON + " on " + OS)
                .matrix(Matrix.of(OS, PYTHON, SHARD, LATEST, DATABASE)
                        .include(OS.is("ubuntu-latest"), PYTHON.is("3.13"), EXPERIMENTAL.is(true))
                        .include(OS.is("macos-15"), PYTHON.is("3.11"))
                        .exclude(OS.is("windows-latest"), PYTHON.is("3.9"))
                        .exclude(DATABASE.is(new Database("mysql", 8)))
                        .failFast(false)
                        .maxParallel(4))
                .continueOnError(EXPERIMENTAL)
                .run("pytest --python " + PYTHON + " --shard " + SHARD);
    }

    private static Job included() {
        Axis<String> target = Axis.included("target");
        return Job.of("included", Runner.UBUNTU_LATEST)
                .matrix(Matrix.of(target).include(target.is("arm64")).include(target.is("amd64")))
                .run("make " + target);
    }

    private Job computedVector() {
        Axis<String> module = Axis.computed("module", plan.output(MATRIX));
        return Job.of("computed-vector", Runner.UBUNTU_LATEST)
                .needs(plan)
                .matrix(Matrix.of(module, PYTHON)
                        .failFast(github().refName().ne("main"))
                        .maxParallel(fromJson(github().runAttempt()).asNumber()))
                .run("make " + module);
    }

    private Job computedLists() {
        return Job.of("computed-lists", Runner.UBUNTU_LATEST)
                .needs(plan)
                .matrix(Matrix.of(PYTHON)
                        .include(plan.output(MATRIX))
                        .exclude(fromJson(Variable.of("EXCLUDED").value())))
                .run("make " + PYTHON);
    }

    private Job computedMatrix() {
        return Job.of("computed-matrix", Runner.UBUNTU_LATEST)
                .needs(plan)
                .matrix(Matrix.computed(plan.output(MATRIX)))
                .run("make");
    }
}
