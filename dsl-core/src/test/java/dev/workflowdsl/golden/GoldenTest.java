package dev.workflowdsl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes workflows that use every key of the language, and compares them with files that were read by people. */
final class GoldenTest {

    static final Path EXPECTED = Path.of("src", "test", "resources", "golden");

    private static final List<WorkflowSource> WORKFLOWS = List.of(
            new CallingWorkflow(),
            new EventsWorkflow(),
            new IgnoringWorkflow(),
            new JobsWorkflow(),
            new PermissionsWorkflow(),
            new PublishWorkflow(),
            new StepsWorkflow(),
            new StrategiesWorkflow());

    private static final List<ActionSource> ACTIONS =
            List.of(new CompositeGreeting(), new DockerGreeting(), new ScriptGreeting());

    @Test
    void writesTheExpectedFiles(@TempDir Path directory) throws IOException {
        if (Boolean.getBoolean("recreate")) {
            write(EXPECTED);
        }
        write(directory);
        assertThat(files(directory)).isEqualTo(files(EXPECTED));
    }

    @Test
    void passesTheChecksWithoutAFinding() {
        List<Workflow> workflows =
                WORKFLOWS.stream().map(WorkflowSource::workflow).toList();
        assertThat(Checks.standard()
                        .check(workflows, List.of(new CompositeGreeting().action()))
                        .findings())
                .isEmpty();
    }

    private static void write(Path root) {
        assertThat(WorkflowFiles.below(root)
                        .regeneratedBy("mvn test -pl dsl-core -am -Dtest=GoldenTest -Drecreate=true")
                        .actions(ACTIONS)
                        .write(WORKFLOWS))
                .isNotNull();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
