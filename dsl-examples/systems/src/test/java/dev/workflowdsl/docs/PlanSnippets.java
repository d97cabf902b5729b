package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.yaml.WorkflowFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What users without the Maven plugin do. */
final class PlanSnippets {

    private PlanSnippets() {}

    // tag::plan
    static WorkflowFiles files(Path root) {
        return WorkflowFiles.below(root).regeneratedBy("gradle pipelines").workflows(new CiWorkflow());
    }

    static void main(Path root) {
        System.out.println(files(root).write());
    }

    static void test(Path root) {
        assertThat(files(root).plan().changes()).isEmpty();
    }
    // end::plan

    /** The message after an edit. */
    static String message() {
        try {
            Path root = Files.createTempDirectory("plan");
            Path file = files(root).write().written().get(0);
            Files.writeString(file, Files.readString(file).replace("mvn -B deploy", "mvn -B deploy -X"));
            String message = failure(root);
            for (Path made = file; made.startsWith(root); made = made.getParent()) {
                Files.delete(made);
            }
            return message;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String failure(Path root) {
        try {
            test(root);
        } catch (AssertionError e) {
            return e.getMessage().strip();
        }
        throw new IllegalStateException("the edit was not found");
    }
}
