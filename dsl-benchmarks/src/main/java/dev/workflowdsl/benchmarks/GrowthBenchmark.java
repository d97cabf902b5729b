package dev.workflowdsl.benchmarks;

import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the work grows with the number of jobs and of steps, each of which is added by a call of its own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class GrowthBenchmark {

    /** Jobs and steps of each job. */
    @Param({"1x1000", "1x4000", "50x20", "100x20", "200x20"})
    public String size = "";

    /** Called by JMH. */
    public GrowthBenchmark() {}

    /** The Java values, made afresh, and their text. */
    @Benchmark
    public String buildAndWrite() {
        int x = size.indexOf('x');
        return WorkflowYaml.write(
                TargetBig.workflow(Integer.parseInt(size.substring(0, x)), Integer.parseInt(size.substring(x + 1))));
    }
}
