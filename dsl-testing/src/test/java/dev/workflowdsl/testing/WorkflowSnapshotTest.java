package dev.workflowdsl.testing;

import static dev.workflowdsl.testing.Pipelines.BUILD;
import static dev.workflowdsl.testing.Pipelines.CI;
import static dev.workflowdsl.testing.Pipelines.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets a system property")
final class WorkflowSnapshotTest {

    private static final String PROPERTY = "workflow.snapshots";
    private static final Workflow SMALL = Workflow.of("small").on(Push.any()).jobs(BUILD);
    private static final String SMALL_YAML = WorkflowYaml.write(SMALL);

    @TempDir
    private Path directory;

    @AfterEach
    void compareAgain() {
        System.clearProperty(PROPERTY);
    }

    private WorkflowSnapshot snapshot() {
        return WorkflowSnapshot.in(directory);
    }

    private void accept(String fileName, String text) throws IOException {
        Files.writeString(directory.resolve(fileName), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void acceptsTheSameText() throws IOException {
        accept("small.yml", SMALL_YAML);
        accept("ci.yml", WorkflowYaml.write(CI));
        accept("build.yml", BUILD + "\n");

        snapshot().matches(SMALL, CI);
        snapshot().matches(() -> SMALL, () -> CI);
        snapshot().matches("build.yml", BUILD);
    }

    @Test
    void acceptsTheLineEndsOfWindows() throws IOException {
        accept("small.yml", SMALL_YAML.replace("\n", "\r\n"));

        snapshot().matches(SMALL);
    }

    @Test
    void looksBesideTheTest() {
        WorkflowSnapshot.of(WorkflowSnapshotTest.class).matches(SMALL);
        WorkflowSnapshot.of(WorkflowSnapshotTest.class).matches("parts/build.yml", BUILD);
    }

    @Test
    void showsADiff() throws IOException {
        accept("small.yml", SMALL_YAML.replace("run: make", "run: make all"));

        assertFails(() -> snapshot().matches(SMALL)).hasMessage("""
                the text differs from the snapshot
                --- a/%1$s/small.yml
                +++ b/%1$s/small.yml
                @@ -7,4 +7,4 @@
                       version: '1.0'
                     timeout-minutes: 5
                     steps:
                -      - run: make all
                +      - run: make
                To accept the change, run the test once with -Dworkflow.snapshots=update; \
                then look at the difference and commit it.""".formatted(directory));
    }

    @Test
    void saysHowToCreateAFile() {
        assertFails(() -> snapshot().matches(SMALL)).hasMessage("""
                there is no snapshot "%s/small.yml"
                To create it, run the test once with -Dworkflow.snapshots=update; \
                then read the file and commit it.""".formatted(directory));
    }

    @Test
    void comparesAllBeforeItFails() throws IOException {
        accept("ci.yml", "");

        assertFails(() -> snapshot().matches(SMALL, CI))
                .hasMessageContainingAll("there is no snapshot", "\n\nthe text differs");
        assertThat(files()).containsExactly("ci.yml");
    }

    @Test
    void writesWhatIsAccepted() throws IOException {
        accept("ci.yml", "");
        System.setProperty(PROPERTY, "update");

        snapshot().matches(SMALL, CI);
        snapshot().matches("parts/build.yml", BUILD);

        assertThat(directory.resolve("small.yml")).hasContent(SMALL_YAML);
        assertThat(directory.resolve("ci.yml")).hasContent(WorkflowYaml.write(CI));
        assertThat(directory.resolve("parts/build.yml")).hasContent(BUILD + "\n");
        assertThat(files()).containsExactly("ci.yml", "parts", "small.yml");
    }

    @Test
    void writesFilesThatOthersMayReadAsOtherFiles() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
        accept("other.yml", "");
        System.setProperty(PROPERTY, "update");

        snapshot().matches(SMALL);

        assertThat(Files.getPosixFilePermissions(directory.resolve("small.yml")))
                .isEqualTo(Files.getPosixFilePermissions(directory.resolve("other.yml")));
    }

    @Test
    void leavesFilesAloneThatAreTheSame() throws IOException {
        accept("small.yml", SMALL_YAML.replace("\n", "\r\n"));
        System.setProperty(PROPERTY, "update");

        snapshot().matches(SMALL);

        assertThat(Files.readString(directory.resolve("small.yml"))).contains("\r\n");
    }

    @Test
    void writesAllOrNothing() throws IOException {
        accept("small.yml", "old\n");
        accept("parts", "a file where a directory should be");
        System.setProperty(PROPERTY, "update");
        SnapshotDirectory files = new SnapshotDirectory(directory);

        assertThatThrownBy(() -> files.match(Map.of("small.yml", "new\n", "parts/a.yml", "new\n")))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(directory.resolve("small.yml")).hasContent("old\n");
        assertThat(files()).containsExactly("parts", "small.yml");
    }

    @Test
    void refusesAnUnknownMode() {
        System.setProperty(PROPERTY, "yes");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot().matches(SMALL))
                .withMessage("system property \"workflow.snapshots\" is \"yes\":"
                        + " give it the value \"update\", or leave it out");
    }

    @Test
    void refusesTwoWorkflowsOfOneFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot().matches(SMALL, SMALL))
                .withMessage("workflow \"small.yml\" is given twice, but has one snapshot:"
                        + " give one of the two another file name");
    }

    @Test
    void refusesFilesElsewhere() {
        for (String name : List.of("../a.yml", "", "/a.yml")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> snapshot().matches(name, BUILD))
                    .withMessage(
                            "file name \"" + name + "\" leads out of the directory of the snapshot: name a file in it");
        }
    }

    @Test
    void refusesClassesThatAreInNoModule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowSnapshot.of(String.class))
                .withMessage("test \"java.lang.String\" does not lie in a module with src/test:"
                        + " name the directory by WorkflowSnapshot.in(...)");
    }
}
