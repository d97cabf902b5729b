package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.workflow.Workflow;
import java.nio.file.Path;

/** Workflows as YAML text. The same value always gives the same text. */
public final class WorkflowYaml {

    private WorkflowYaml() {}

    /**
     * The text of the workflow's file without a header, as GitHub reads it; {@link WorkflowFiles} writes whole files.
     *
     * @return lines that end in a line feed
     */
    public static String write(Workflow workflow) {
        return write(workflow, Pinning.COMMIT);
    }

    /**
     * The text of the workflow's file without a header, with what it uses pinned in that way.
     *
     * @return lines that end in a line feed
     */
    public static String write(Workflow workflow, Pinning pinning) {
        YamlText out = new YamlText();
        new WorkflowWriter(out, pinning).workflow(workflow);
        return out.text();
    }

    /**
     * The workflow in a text, whatever the text holds: what is wrong with it is told by the findings of the result.
     *
     * @param file the name of the file, with or without directories, for findings and for the workflow's own name
     */
    public static ReadWorkflow read(String file, String text) {
        return read(file, text, ReadLimits.standard());
    }

    /**
     * The workflow in a text, of which no more is read than the limits allow.
     *
     * @param file the name of the file, with or without directories, for findings and for the workflow's own name
     */
    public static ReadWorkflow read(String file, String text, ReadLimits limits) {
        return read(Document.of(file, text, limits));
    }

    /**
     * The workflow in a file, whatever its bytes are: what is wrong with them is told by the findings of the result.
     *
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadWorkflow read(Path file) {
        return read(file, ReadLimits.standard());
    }

    /**
     * The workflow in a file, of which no more is read than the limits allow.
     *
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadWorkflow read(Path file, ReadLimits limits) {
        return read(Document.of(file, limits));
    }

    /**
     * The workflow in a file of a repository, called by its path from the root, whatever its bytes are.
     *
     * @param root the root of the repository
     * @param file the file
     * @throws IllegalArgumentException if the name of the file cannot be that of a workflow file
     * @throws java.io.UncheckedIOException if the file is not there or cannot be read
     */
    public static ReadWorkflow read(Path root, Path file) {
        return read(Document.of(
                root.toAbsolutePath().normalize(), file.toAbsolutePath().normalize(), ReadLimits.standard()));
    }

    static ReadWorkflow read(Document document) {
        Workflow workflow = document.named(Workflow::of)
                .flatMap(empty -> document.read("a workflow", root -> WorkflowReader.workflow(empty, root)))
                .orElse(null);
        return new ReadWorkflow(document.file(), workflow, document.findings(), document.positions());
    }
}
