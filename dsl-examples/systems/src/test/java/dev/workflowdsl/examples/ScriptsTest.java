package dev.workflowdsl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts that hold what their language asks; skipped, saying so, where shellcheck or python3 is not on the path. */
final class ScriptsTest {

    @TempDir
    Path directory;

    static Stream<Workflow> workflows() {
        return SecurityTest.workflows();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void runsInBashWithPipefailUnlessAStepSaysOtherwise(Workflow workflow) {
        assertThat(workflow.defaults().orElseThrow().shell()).contains(Shell.BASH);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void isCleanBash(Workflow workflow) throws Exception {
        List<Path> scripts = write(workflow, Optional.empty(), ".sh");

        assertThat(outputOf(scripts, "shellcheck", "--shell=bash")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void isValidPython(Workflow workflow) throws Exception {
        List<Path> scripts = write(workflow, Optional.of(Shell.PYTHON), ".py");

        assertThat(outputOf(scripts, "python3", "-m", "py_compile")).isEmpty();
    }

    private List<Path> write(Workflow workflow, Optional<Shell> shell, String suffix) throws IOException {
        List<String> scripts = SecurityTest.steps(workflow)
                .filter(step -> step.shell().equals(shell))
                .map(ExecutableStep::run)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .distinct()
                .toList();
        for (int i = 0; i < scripts.size(); i++) {
            Files.writeString(directory.resolve(i + suffix), scripts.get(i));
        }
        return Stream.iterate(0, i -> i < scripts.size(), i -> i + 1)
                .map(i -> directory.resolve(i + suffix))
                .toList();
    }

    private static String outputOf(List<Path> files, String... command) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return "";
        }
        Stream<String> line =
                Stream.concat(Arrays.stream(command), files.stream().map(Path::toString));
        Process process;
        try {
            process =
                    new ProcessBuilder(line.toList()).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("skipped: " + command[0] + " is not on the path");
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return status == 0 ? output : "status " + status + ": " + output;
    }
}
