package dev.workflowdsl.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes the page that tells of them. */
public final class RunBenchmarks {

    private static final Pattern FIGURE = Pattern.compile("\\$\\{([^}]+)}");

    private static final Pattern OF_CORPUS = Pattern.compile("files=(corpus|largest)");

    private static final String CORPUS = System.getProperty("workflowdsl.corpus", "");

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
        Figures figures =
                Figures.of(new Runner(options()).run(), ColdStart.ofAll().measure());
        Files.writeString(Path.of(arguments[0]), page(figures));
    }

    private static Options options() {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include("\\.[A-Z][A-Za-z]+Benchmark\\.").addProfiler(GCProfiler.class);
        return CORPUS.isEmpty()
                ? options.param("files", "generated").build()
                : options.jvmArgsAppend("-Dworkflowdsl.corpus=" + CORPUS).build();
    }

    /** The template with its figures; the lines about files that were not there are left out. */
    private static String page(Figures figures) throws IOException {
        String template;
        try (var in = Objects.requireNonNull(RunBenchmarks.class.getResourceAsStream("benchmarks.md"))) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return template.lines()
                .filter(line -> !CORPUS.isEmpty() || !OF_CORPUS.matcher(line).find())
                .map(line -> FIGURE.matcher(line)
                        .replaceAll(figure -> Matcher.quoteReplacement(text(figure.group(1), figures))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(String key, Figures figures) {
        return key.equals("machine")
                ? machine()
                : figures.get(key).orElseThrow(() -> new IllegalStateException("\"" + key + "\" was not measured"));
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
