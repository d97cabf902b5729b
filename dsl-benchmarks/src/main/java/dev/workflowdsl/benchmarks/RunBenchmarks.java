package dev.workflowdsl.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes the page that tells of them. */
public final class RunBenchmarks {

    private static final Pattern FIGURE = Pattern.compile("\\$\\{([^}]+)}");

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private RunBenchmarks() {}

    /**
     * Fills the page from one run. With arguments of JMH behind the page, does what they say and leaves the page alone.
     *
     * @param arguments the page, and arguments of JMH
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length > 1) {
            Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        Figures figures = Figures.of(
                new Runner(new OptionsBuilder()
                                .include("\\.[A-Z][A-Za-z]+Benchmark\\.")
                                .addProfiler(GCProfiler.class)
                                .build())
                        .run(),
                ColdStart.ofAll().measure());
        Files.writeString(Path.of(arguments[0]), page(figures));
    }

    private static String page(Figures figures) throws IOException {
        String template;
        try (var in = Objects.requireNonNull(RunBenchmarks.class.getResourceAsStream("benchmarks.md"))) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return FIGURE.matcher(template)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(
                        match.group(1).equals("machine") ? machine() : figures.get(match.group(1))));
    }

    /** Java, processors and system, as the reader of a figure wants to know them. */
    private static String machine() {
        return "JDK " + System.getProperty("java.version") + " on "
                + Runtime.getRuntime().availableProcessors() + " processors (" + processor() + ") under "
                + System.getProperty("os.name");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
