package dev.workflowdsl.testing;

import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Golden files: what a test got is compared with a file that was read and accepted before.
 *
 * <p>A test fails with a diff if the text is another one, and if there is no file. To accept what the tests get, run them
 * once with the system property {@code workflow.snapshots} set to {@code update} ({@code mvn test
 * -Dworkflow.snapshots=update}), look at the difference, and commit the files.
 */
public final class WorkflowSnapshot {

    private final SnapshotDirectory directory;

    private WorkflowSnapshot(Path directory) {
        this.directory = new SnapshotDirectory(directory);
    }

    /**
     * Files below {@code src/test/resources} of the test's module, in a directory for its package and its simple name.
     *
     * @param test the test class
     * @throws IllegalArgumentException if no directory around its class file has a {@code src/test}
     */
    public static WorkflowSnapshot of(Class<?> test) {
        return new WorkflowSnapshot(SnapshotDirectory.of(test));
    }

    /** Files in a directory. */
    public static WorkflowSnapshot in(Path directory) {
        return new WorkflowSnapshot(directory);
    }

    /**
     * Compares the YAML of each workflow with the file of the workflow's name.
     *
     * @throws AssertionError if a text differs or a file is missing; all of them are compared first
     */
    public void matches(WorkflowSource first, WorkflowSource... more) {
        List<Workflow> workflows = new ArrayList<>();
        PartAssert.list(first, more).forEach(source -> workflows.add(source.workflow()));
        match(workflows);
    }

    /**
     * Compares the YAML of each workflow with the file of the workflow's name.
     *
     * @throws AssertionError if a text differs or a file is missing; all of them are compared first
     */
    public void matches(Workflow first, Workflow... more) {
        match(PartAssert.list(first, more));
    }

    private void match(List<Workflow> workflows) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Workflow workflow : workflows) {
            if (texts.put(workflow.fileName(), WorkflowYaml.write(workflow)) != null) {
                throw new IllegalArgumentException("workflow \"" + workflow.fileName()
                        + "\" is given twice, but has one snapshot: give one of the two another file name");
            }
        }
        directory.match(texts);
    }

    /**
     * Compares the text of any value, such as the YAML of a job or the body of a request, with a file.
     *
     * @param fileName the name of the file, with a path below the directory if need be
     * @param value what the test got; its {@code toString()} is compared
     * @throws IllegalArgumentException if the file would be outside of the directory
     * @throws AssertionError if the text differs or the file is missing
     */
    public void matches(String fileName, Object value) {
        String text = value.toString();
        directory.match(Map.of(fileName, text.isEmpty() || text.endsWith("\n") ? text : text + "\n"));
    }
}
