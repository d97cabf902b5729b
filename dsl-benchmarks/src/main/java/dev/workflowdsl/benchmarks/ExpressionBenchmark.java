package dev.workflowdsl.benchmarks;

import dev.workflowdsl.expression.Availability;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Expressions;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.TypeChecker;
import dev.workflowdsl.expression.TypeProblem;
import dev.workflowdsl.expression.TypeScope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What reading, printing, computing and checking one expression costs. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ExpressionBenchmark {

    private static final String CONTEXTS = """
            {
              "github": {
                "ref": "refs/heads/main",
                "event_name": "pull_request",
                "event": {"pull_request": {"labels": [{"name": "bug"}, {"name": "deploy"}, {"name": "docs"}]}}
              },
              "matrix": {"os": "ubuntu-latest", "java": 21},
              "needs": {"build": {"result": "success", "outputs": {"version": "1.2.3"}}}
            }
            """;

    private static final Map<String, String> SOURCES = Map.of(
            "path",
            "github.ref",
            "condition",
            "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'",
            "long",
            "contains(github.event.pull_request.labels.*.name, 'deploy') && needs.build.result == 'success'"
                    + " && format('{0}-{1}-{2}', matrix.os, matrix.java, needs.build.outputs.version)"
                    + " || (startsWith(github.ref, 'refs/tags/') && 'release' || fromJSON('[\"a\", \"b\"]')[1])");

    /** A path, a condition as most are, and a long one with functions. */
    @Param({"path", "condition", "long"})
    public String expression = "";

    private String source = "null";
    private Node tree = Expressions.parse("null");
    private Evaluator evaluator = Evaluator.of(Map.of());

    /** Called by JMH. */
    public ExpressionBenchmark() {}

    /** Reads the expression and the contexts. */
    @Setup
    public void prepare() {
        source = Objects.requireNonNull(SOURCES.get(expression));
        tree = Expressions.parse(source);
        evaluator = Evaluator.of(((Data.Obj) Data.ofJson(CONTEXTS)).properties());
    }

    /** Text to tree. */
    @Benchmark
    public Node parse() {
        return Expressions.parse(source);
    }

    /** Tree to text. */
    @Benchmark
    public String print() {
        return Expressions.print(tree);
    }

    /** Tree to value. */
    @Benchmark
    public Data evaluate() {
        return evaluator.evaluate(tree);
    }

    /** Tree to mistakes, of which there are none. */
    @Benchmark
    public List<TypeProblem> check() {
        return TypeChecker.of(TypeScope.standard()).check(tree, Availability.open());
    }
}
