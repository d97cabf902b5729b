package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
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
        return WorkflowFiles.below(root).regeneratedBy("./gradlew -q workflows").workflows(new CiWorkflow());
    }

    static void main(Path root) {
        System.out.println(files(root).write());
    }

    static void test(Path root) {
        assertThat(files(root).plan().changes()).isEmpty();
    }
    // end::plan

    static Job upToDate() {
        // tag::gradle-up-to-date
        Job upToDate = Job.of("up-to-date", Runner.UBUNTU_LATEST)
                .name("Workflow files are up to date")
                .uses(Checkout.action())
                .uses(CiWorkflow.TEMURIN.javaVersion("17"))
                .run("Write them anew", "./gradlew -q workflows")
                .run("Show what differs", "git add -AN .github && git diff --exit-code -- .github");
        // end::gradle-up-to-date
        return upToDate;
    }

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
