package dev.workflowdsl.docs;

import static dev.workflowdsl.docs.StepSnippets.SET_UP;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowFiles;
import dev.workflowdsl.yaml.WrittenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Snippets about the lines that made values, and about writing files. */
final class FileSnippets {

    private FileSnippets() {}

    static String origin() {
        // tag::origin
        Job test = Job.of("test", Runner.UBUNTU_LATEST);
        String line = test.origin().orElseThrow().toString();
        // end::origin
        return line;
    }

    // tag::written-file
    static final WorkflowSource HELLO = () -> Workflow.of("hello")
            .on(Push.any())
            .jobs(Job.of("hello", Runner.UBUNTU_LATEST).run("echo hello"));

    static WrittenFiles write(Path root) {
        return WorkflowFiles.below(root)
                .regeneratedBy("./gradlew -q workflows")
                .actions(() -> SET_UP)
                .write(HELLO, new DeployWorkflow());
    }
    // end::written-file

    static String writtenFile() {
        return below(root -> read(write(root).written().get(0)));
    }

    /** The whole file that a source yields. */
    static String fileOf(WorkflowSource source) {
        return below(root -> {
            WrittenFiles files = WorkflowFiles.below(root)
                    .regeneratedBy("./gradlew -q workflows")
                    .write(source);
            return read(files.written().get(0));
        });
    }

    /** What is done first, and what when a source is gone and the other is as before. */
    static String writtenFiles() {
        return below(root -> {
            WrittenFiles first = write(root);
            WrittenFiles second = WorkflowFiles.below(root)
                    .regeneratedBy("./gradlew -q workflows")
                    .actions(() -> SET_UP)
                    .write(new DeployWorkflow());
            return names(first) + "\n" + names(second);
        });
    }

    private static String names(WrittenFiles files) {
        return "written " + names(files.written()) + ", unchanged " + names(files.unchanged()) + ", removed "
                + names(files.removed());
    }

    private static List<Path> names(List<Path> files) {
        return files.stream().map(Path::getFileName).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String below(Function<Path, String> use) {
        try {
            Path root = Files.createTempDirectory("workflows");
            String text = use.apply(root);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
