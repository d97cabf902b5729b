package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlannedFilesTest {

    private static final WorkflowSource CI = workflow("ci", "make");
    private static final ActionSource SETUP = () -> CompositeAction.of(".github/actions/setup", "Set up", "Installs")
            .step(Step.run("make install").shell(Shell.BASH));

    @TempDir
    Path root;

    private static WorkflowSource workflow(String file, String command) {
        return () -> Workflow.of(file)
                .on(Push.any())
                .jobs(Job.of("build", Runner.UBUNTU_LATEST).run(command));
    }

    private WorkflowFiles files(String command) {
        return WorkflowFiles.below(root).regeneratedBy(command);
    }

    @Test
    void tellsWhatWritingWouldChangeAndWritesNothing() throws IOException {
        assertThat(files("make").write(CI, workflow("old", "make")).written()).hasSize(2);
        Path ci = root.resolve(".github/workflows/ci.yml");
        String before = Files.readString(ci);

        List<FileChange> changes =
                files("make").actions(SETUP).plan(workflow("ci", "make all")).changes();

        assertThat(changes)
                .extracting(
                        FileChange::path,
                        change -> change.before().isPresent(),
                        change -> change.after().isPresent())
                .containsExactly(
                        tuple(".github/workflows/ci.yml", true, true),
                        tuple(".github/actions/setup/action.yml", false, true),
                        tuple(".github/workflows/old.yml", true, false));
        assertThat(changes.get(0)).hasToString("""
                --- a/.github/workflows/ci.yml
                +++ b/.github/workflows/ci.yml
                @@ -7,4 +7,4 @@
                   build:
                     runs-on: ubuntu-latest
                     steps:
                -      - run: make
                +      - run: make all
                """);
        assertThat(changes.get(1).diff())
                .startsWith("--- /dev/null\n+++ b/.github/actions/setup/action.yml\n@@ -0,0 +1,");
        assertThat(changes.get(2).diff())
                .startsWith("--- a/.github/workflows/old.yml\n+++ /dev/null\n@@ -1,10 +0,0 @@\n");
        assertThat(ci).hasContent(before);
        assertThat(files("make").plan(CI, workflow("old", "make")).changes()).isEmpty();
    }

    @Test
    void takesLineEndsOfWindowsForTheSame() throws IOException {
        Path ci = files("make").write(CI).written().get(0);
        String windows = Files.readString(ci).replace("\n", "\r\n");
        Files.writeString(ci, windows);

        assertThat(files("make").plan(CI).changes()).isEmpty();
        assertThat(files("make").write(CI).written()).isEmpty();
        assertThat(Files.readString(ci)).isEqualTo(windows);
    }

    @Test
    void reportsErrorsAndChangesNothing() {
        PlannedFiles planned = files("make").plan(() -> Workflow.of("ci").on(Push.any()));

        assertThat(planned.report()).asString().startsWith("1 error").contains("[no-jobs]");
        assertThatExceptionOfType(InvalidWorkflowsException.class)
                .isThrownBy(planned::changes)
                .withMessage(planned.report().toString());
        assertThatExceptionOfType(InvalidWorkflowsException.class).isThrownBy(planned::write);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void removesOnlyFilesOfTheSameCommandBesideOthers() {
        assertThat(files("make a").write(CI).written()).hasSize(1);
        assertThat(files("make b").besideOthers().write(workflow("b", "make")).removed())
                .isEmpty();
        assertThat(files("make b").besideOthers().plan().changes())
                .extracting(FileChange::path)
                .containsExactly(".github/workflows/b.yml");
        assertThat(files("make b").besideOthers().write().removed())
                .containsExactly(root.resolve(".github/workflows/b.yml"));
        assertThat(files("make c").write().removed()).containsExactly(root.resolve(".github/workflows/ci.yml"));
    }

    @Test
    void writesAWorkflowOnceThatTheRepositoryHasToo() {
        RepositorySource repository =
                () -> Repository.of("acme/shop").workflows(CI).actions(SETUP);

        assertThat(files("make")
                        .workflows(CI, workflow("more", "make"))
                        .actions(SETUP)
                        .plan(repository)
                        .changes())
                .extracting(FileChange::path)
                .containsExactly(
                        ".github/workflows/ci.yml", ".github/actions/setup/action.yml", ".github/workflows/more.yml");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        files("make").workflows(workflow("ci", "make other")).plan(repository))
                .withMessageStartingWith("file \".github/workflows/ci.yml\" is written by ");
    }

    @Test
    void writesTheGivenWorkflowsBehindThoseOfTheCall() {
        assertThat(files("make").workflows(CI).write(workflow("more", "make")).written())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("more.yml", "ci.yml");
    }

    @Test
    void changesNoFileIfOneCannotBeWritten() throws IOException {
        Path ci = files("make").write(CI).written().get(0);
        String before = Files.readString(ci);
        Path inTheWay = Files.createDirectories(root.resolve(".github/workflows/more.yml"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> files("make").write(workflow("ci", "make all"), workflow("more", "make")))
                .withMessage("\"" + inTheWay + "\" cannot be written (java.io.IOException: it is no file):"
                        + " check that the path is free and may be written");
        assertThat(ci).hasContent(before);
        assertThat(root.resolve(".github/workflows"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void showsAFileWithoutContentAsNone() {
        assertThat(new FileChange("a", Optional.empty(), Optional.of("")).diff())
                .isEqualTo("--- /dev/null\n+++ b/a\n");
    }
}
