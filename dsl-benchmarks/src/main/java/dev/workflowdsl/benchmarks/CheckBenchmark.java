package dev.workflowdsl.benchmarks;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.workflow.Workflow;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all rules together cost. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class CheckBenchmark {

    /** Which workflow is checked: {@link TargetCi}, or {@link TargetBig} at a number of jobs of 20 steps. */
    @Param({"ci", "100", "200", "400"})
    public String target = "";

    private Workflow workflow = TargetCi.workflow();

    /** Called by JMH. */
    public CheckBenchmark() {}

    /** Makes the workflow. */
    @Setup
    public void prepare() {
        workflow = target.equals("ci") ? TargetCi.workflow() : TargetBig.workflow(Integer.parseInt(target), 20);
    }

    /** Values to findings, of which there are none. */
    @Benchmark
    public Report check() {
        return Checks.standard().check(workflow);
    }
}
