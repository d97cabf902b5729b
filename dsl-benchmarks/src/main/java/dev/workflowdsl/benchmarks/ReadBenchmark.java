package dev.workflowdsl.benchmarks;

import dev.workflowdsl.yaml.WorkflowYaml;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Reading workflows, beside SnakeYAML that composes the same texts to nodes. An operation is all files of a set.
 *
 * <p>The system property {@code workflowdsl.corpus} names a directory with workflows; without it, those that the other
 * benchmarks make stand in for them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ReadBenchmark {

    /** The files: made ones, those of the directory, or its largest one, that many times as long. */
    @Param({"generated", "corpus", "largest x 1", "largest x 2", "largest x 4"})
    public String files = "";

    private List<String> texts = List.of();

    /** Called by JMH. */
    public ReadBenchmark() {}

    /** Loads the texts. */
    @Setup
    public void load() throws IOException {
        List<String> corpus = corpus();
        texts = switch (files) {
            case "generated" -> generated();
            case "corpus" -> corpus;
            default -> List.of(repeated(largest(corpus), files.charAt(files.length() - 1) - '0'));
        };
    }

    private static List<String> generated() {
        List<String> texts = new ArrayList<>();
        for (int jobs = 1; jobs <= 20; jobs++) {
            texts.add(WorkflowYaml.write(TargetBig.workflow(jobs, 10)));
            texts.add(WorkflowYaml.write(TargetCi.workflow()));
        }
        return texts;
    }

    private static List<String> corpus() throws IOException {
        String directory = System.getProperty("workflowdsl.corpus", "");
        if (directory.isEmpty()) {
            return generated();
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of(directory))) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String largest(List<String> texts) {
        return texts.stream()
                .max((one, other) ->
                        Long.compare(one.lines().count(), other.lines().count()))
                .orElseThrow();
    }

    /** The text with its jobs repeated under other names; their needs stay those of the first. */
    private static String repeated(String text, int times) {
        int jobs = text.indexOf("\njobs:\n") + "\njobs:\n".length();
        StringBuilder all = new StringBuilder(text).append('\n');
        for (int i = 1; i < times; i++) {
            all.append(text.substring(jobs).replaceAll("(?m)^  ([A-Za-z_][A-Za-z0-9_-]*):", "  $1_" + i + ":"))
                    .append('\n');
        }
        return all.toString();
    }

    /** The values and findings. */
    @Benchmark
    public void read(Blackhole values) {
        for (String text : texts) {
            values.consume(WorkflowYaml.read("ci.yml", text));
        }
    }

    /** The nodes alone. */
    @Benchmark
    public void snakeYaml(Blackhole nodes) {
        for (String text : texts) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(Integer.MAX_VALUE);
            nodes.consume(new Yaml(options).compose(new StringReader(text)));
        }
    }
}
