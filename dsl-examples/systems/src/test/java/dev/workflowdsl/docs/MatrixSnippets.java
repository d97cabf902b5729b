package dev.workflowdsl.docs;

import static dev.workflowdsl.expression.Contexts.strategy;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.SetupNode;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Snippets about matrices. */
final class MatrixSnippets {

    // tag::matrix-axes
    static final Axis<String> SYSTEM = Axis.of("system", "ubuntu-latest", "windows-latest");
    static final Axis<Integer> NODE = Axis.of("node", 22, 24);
    static final Axis<Boolean> EXPERIMENTAL = Axis.of("experimental", false);

    static final Matrix MATRIX = Matrix.of(SYSTEM, NODE, EXPERIMENTAL)
            .exclude(SYSTEM.is("windows-latest"), NODE.is(22))
            .include(SYSTEM.is("ubuntu-latest"), NODE.is(26), EXPERIMENTAL.is(true))
            .failFast(false)
            .maxParallel(2);

    static final Job TEST = Job.of("test", Runner.of(SYSTEM))
            .matrix(MATRIX)
            .continueOnError(EXPERIMENTAL)
            .uses(Checkout.action())
            .uses(SetupNode.action().nodeVersion("" + NODE))
            .run("npm ci && npm test");
    // end::matrix-axes

    private MatrixSnippets() {}

    static List<MatrixLeg> legs() {
        // tag::matrix-legs
        List<MatrixLeg> legs = MATRIX.legs().orElseThrow();
        // end::matrix-legs
        return legs;
    }

    static String linesOfLegs() {
        return legs().stream().map(MatrixLeg::toString).collect(Collectors.joining("\n"));
    }

    static Job objects() {
        // tag::matrix-objects
        Axis<Map<String, String>> target = Axis.of(
                "target", Map.of("triple", "x86_64-unknown-linux-gnu"), Map.of("triple", "aarch64-apple-darwin"));
        Job build = Job.of("build", Runner.UBUNTU_LATEST)
                .name("Build for " + target.property("triple"))
                .matrix(Matrix.of(target))
                .step(Step.run("cargo build --target \"$TRIPLE\"").env("TRIPLE", target.property("triple")));
        // end::matrix-objects
        return build;
    }

    // tag::matrix-records
    enum Size {
        SMALL,
        VERY_LARGE
    }

    record Target(String runner, Size size, boolean withBenchmarks) {}

    static final Axis<Target> TARGET = Axis.of(
            "target",
            new Target("ubuntu-latest", Size.VERY_LARGE, true),
            new Target("windows-latest", Size.SMALL, false));
    // end::matrix-records

    static Job records() {
        // tag::matrix-record-job
        Job load = Job.of("load", Runner.of(TARGET.property("runner")))
                .matrix(Matrix.of(TARGET))
                .step(Step.run("./load.sh \"$SIZE\"").env("SIZE", TARGET.property("size")))
                .step(Step.run("./benchmark.sh")
                        .onlyIf(TARGET.property("withBenchmarks").asBoolean()));
        // end::matrix-record-job
        return load;
    }

    static Job conditions() {
        // tag::matrix-value
        Job pack = Job.of("pack", Runner.of(SYSTEM))
                .matrix(Matrix.of(SYSTEM))
                .step(Step.run("./sign.ps1").onlyIf(SYSTEM.value().eq("windows-latest")))
                .step(Step.run("./pack.sh").onlyIf(SYSTEM.asString().startsWith("ubuntu-")));
        // end::matrix-value
        return pack;
    }

    static Job shards() {
        // tag::matrix-shards
        Axis<Integer> shard = Axis.of("shard", 1, 2, 3, 4);
        Job test = Job.of("test", Runner.UBUNTU_LATEST)
                .matrix(Matrix.of(shard))
                .step(Step.run("npx playwright test --shard=\"$SHARD/$SHARDS\"")
                        .env("SHARD", shard)
                        .env("SHARDS", strategy().jobTotal()));
        // end::matrix-shards
        return test;
    }

    static Matrix refused() {
        // tag::matrix-refused
        Matrix matrix = Matrix.of(NODE, Axis.of("node", 26));
        // end::matrix-refused
        return matrix;
    }
}
