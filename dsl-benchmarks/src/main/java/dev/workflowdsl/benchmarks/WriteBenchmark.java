package dev.workflowdsl.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** Building and writing workflows, beside plain Jackson YAML that writes a prebuilt tree of the same data. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class WriteBenchmark {

    /** Which of the two works. */
    @Param({"ci", "big"})
    public String target;

    /** Whether each value records the Java line that made it. */
    @Param({"true", "false"})
    public boolean origins;

    private final YAMLMapper jackson = new YAMLMapper();
    private Supplier<String> work = new TargetCi();
    private Workflow workflow = TargetCi.workflow();
    private JsonNode tree = jackson.createObjectNode();

    /** Called by JMH. */
    public WriteBenchmark() {}

    /** Makes the workflow and the tree that need not be made afresh. */
    @Setup
    public void prepare() throws JsonProcessingException {
        boolean ci = target.equals("ci");
        work = ci ? new TargetCi() : new TargetBig();
        workflow = ci ? TargetCi.workflow() : TargetBig.workflow(200, 20);
        tree = jackson.readTree(work.get());
        Origin.record(origins);
    }

    /** The Java values, made afresh, and their text. */
    @Benchmark
    public String buildAndWrite() {
        return work.get();
    }

    /** The text of values that are there. */
    @Benchmark
    public String write() {
        return WorkflowYaml.write(workflow);
    }

    /** The text of a Jackson tree that is there. */
    @Benchmark
    public String jackson() throws JsonProcessingException {
        return jackson.writeValueAsString(tree);
    }
}
