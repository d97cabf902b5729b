package dev.workflowdsl.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, as text by a key: {@code time WriteBenchmark.write origins=false target=ci}, {@code memory} of the
 * same, {@code rate ExpressionBenchmark.parse source=...} and {@code process ci}.
 */
final class Figures {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final String PACKAGE = Figures.class.getPackageName() + ".";

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The figures of one run. */
    static Figures of(Collection<RunResult> results, Map<String, Double> processes) {
        Figures figures = new Figures();
        for (RunResult result : results) {
            figures.add(result);
        }
        processes.forEach((name, time) -> figures.texts.put("process " + name, Math.round(time) + " ms"));
        return figures;
    }

    private void add(RunResult result) {
        String name = name(result.getParams());
        Result<?> primary = result.getPrimaryResult();
        if (primary.getScoreUnit().startsWith("ops/")) {
            texts.put("rate " + name, rounded(primary.getScore()));
        } else {
            double unit = primary.getScoreUnit().startsWith("ms/") ? TimeUnit.MILLISECONDS.toMicros(1) : 1;
            texts.put("time " + name, time(primary.getScore() * unit));
        }
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated != null) {
            texts.put("memory " + name, memory(allocated.getScore()));
        }
    }

    /** Class and method, then the parameters by their names. */
    private static String name(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring(benchmark.indexOf(PACKAGE) + PACKAGE.length()));
        Map<String, String> values = new TreeMap<>();
        params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
        values.forEach((key, value) -> name.append(' ').append(key).append('=').append(value));
        return name.toString();
    }

    /** Two digits that count, which is more than such a run can promise. */
    private static String time(double microseconds) {
        double milliseconds = microseconds / TimeUnit.MILLISECONDS.toMicros(1);
        return milliseconds < 1 ? number(microseconds) + " us" : number(milliseconds) + " ms";
    }

    private static String memory(double bytes) {
        return bytes < 1_000_000 ? number(bytes / 1_000) + " KB" : number(bytes / 1_000_000) + " MB";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }

    private static String rounded(double rate) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(rate)) - 1));
        return String.format(Locale.ROOT, "%,.0f", Math.rint(rate / unit) * unit);
    }

    /** The text of a key; empty if nothing of that key was measured. */
    Optional<String> get(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
