package dev.workflowdsl.tools;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs Node scripts from tests.
 *
 * <p>Where node or the packages cannot be had, the test that asks is skipped and says why; with the environment variable
 * {@code CI=true} it fails.
 */
public final class NodeTools {

    private static final long MINUTES = 5;

    private final Path directory;

    private NodeTools(Path directory) {
        this.directory = directory;
    }

    /**
     * Copies the files of {@code source}, among them a {@code package.json} and its lock file, to {@code target/node} and
     * installs there what they lock, unless that is in place already.
     */
    public static synchronized NodeTools install(Path source) {
        Path target = Path.of("target", "node").toAbsolutePath();
        try {
            Files.createDirectories(target);
            require(isRunnable("node", target), "node is not on the path");
            boolean changed = copy(source, target);
            if (changed || !Files.exists(target.resolve("node_modules/.package-lock.json"))) {
                Result result = run(target, "", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                require(result.status() == 0, "npm ci failed: " + result.errors());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NodeTools(target);
    }

    /** Runs one of the copied scripts and returns what it prints; fails if it ends with another status than 0. */
    public String run(String script, String stdin) {
        try {
            Result result = run(directory, stdin, "node", script);
            if (result.status() != 0) {
                fail("node %s ended with status %d: %s", script, result.status(), result.errors());
            }
            return result.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one of the copied scripts, which answers on its standard output; what it complains of is shown. */
    public Process start(String script) {
        try {
            return new ProcessBuilder("node", script)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            if ("true".equals(System.getenv("CI"))) {
                fail("CI=true, but " + otherwise);
            }
            // Surefire counts skipped tests but does not print why.
            System.out.println("Skipped what needs node: " + otherwise);
            abort(otherwise);
        }
    }

    private static boolean isRunnable(String command, Path directory) {
        try {
            return run(directory, "", command, "--version").status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether the package files differ from those of the last run. */
    private static boolean copy(Path source, Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(source)) {
            entries.filter(Files::isRegularFile).forEach(files::add);
        }
        boolean changed = false;
        for (Path file : files) {
            Path copy = target.resolve(file.getFileName());
            byte[] content = Files.readAllBytes(file);
            if (!Files.exists(copy) || !Arrays.equals(content, Files.readAllBytes(copy))) {
                Files.write(copy, content);
                changed |= file.getFileName().toString().endsWith(".json");
            }
        }
        return changed;
    }

    private static Result run(Path directory, String stdin, String... command) throws IOException {
        File in = temporary(directory, "in");
        File out = temporary(directory, "out");
        File err = temporary(directory, "err");
        try {
            Files.writeString(in.toPath(), stdin);
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(in)
                    .redirectOutput(out)
                    .redirectError(err)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " was still running after " + MINUTES + " minutes");
            }
            return new Result(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            for (File file : List.of(in, out, err)) {
                Files.delete(file.toPath());
            }
        }
    }

    private static File temporary(Path directory, String suffix) throws IOException {
        return Files.createTempFile(directory, "run", "." + suffix).toFile();
    }

    private record Result(int status, String output, String errors) {}
}
