package dev.workflowdsl.docs;

// tag::pipelines
import dev.workflowdsl.yaml.WorkflowFiles;
import java.nio.file.Path;

/** Writes all workflows of a repository; the argument is its root. */
public final class Pipelines {

    private Pipelines() {}

    public static void main(String[] args) {
        System.out.println(WorkflowFiles.below(Path.of(args[0]))
                .regeneratedBy("./gradlew -q workflows")
                .write(new CiWorkflow()));
    }
}
// end::pipelines
