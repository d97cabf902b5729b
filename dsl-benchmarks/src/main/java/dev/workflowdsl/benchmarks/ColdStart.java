package dev.workflowdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long whole processes take, from their start to their end: what a build waits for. */
final class ColdStart {

    private static final int RUNS = 21;

    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private ColdStart() {}

    /** The processes that the page tells of. */
    static ColdStart ofAll() throws IOException {
        Path directory = Files.createTempDirectory("cold-start");
        ColdStart all = new ColdStart();
        all.commands.put("empty", List.of(EmptyProcess.class.getName()));
        all.commands.put(
                "ci",
                List.of(WriteTargetCi.class.getName(), directory.resolve("ci").toString()));
        all.commands.put(
                "systems",
                List.of(
                        "dev.workflowdsl.examples.GenerateExamples",
                        directory.resolve("systems").toString()));
        return all;
    }

    /** The median of each in milliseconds; they take turns, so that other work on the machine disturbs all alike. */
    Map<String, Double> measure() throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getValue()));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, runs) -> medians.put(
                name, runs.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow()));
        return medians;
    }

    private static double run(List<String> mainAndArguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(mainAndArguments);
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        double milliseconds = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        if (status != 0) {
            throw new IllegalStateException("\"" + mainAndArguments.get(0) + "\" ended with " + status);
        }
        return milliseconds;
    }
}
