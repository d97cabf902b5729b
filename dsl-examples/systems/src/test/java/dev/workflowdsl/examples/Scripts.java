package dev.workflowdsl.examples;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the script of a step as GitHub would; skips the test, saying so, where its shell is not on the path. */
public final class Scripts {

    /** How a script has ended, and all that it has printed. */
    public record Result(int status, String output) {}

    private Scripts() {}

    /** Runs it in the directory; programs in its directory {@code bin} come before all others. */
    public static Result run(ExecutableStep<?> step, Path directory, Map<String, String> environment) {
        boolean python = step.shell().equals(Optional.of(Shell.PYTHON));
        try {
            Path script = Files.writeString(
                    directory.resolve("script"), step.run().orElseThrow().text());
            ProcessBuilder builder = new ProcessBuilder(
                    python
                            ? List.of("python3", script.toString())
                            : List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()));
            builder.environment().putAll(environment);
            builder.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
            Process process = builder.directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            return abort("skipped: " + e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A program that stands for one that cannot run here. */
    public static void program(Path directory, String name, String script) throws IOException {
        Path bin = Files.createDirectories(directory.resolve("bin"));
        Path program = Files.writeString(bin.resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A file of the directory, below others if need be. */
    public static void file(Path directory, String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
