package dev.workflowdsl.yaml;

import dev.workflowdsl.workflow.Workflow;

/** Workflows as YAML text. The same value always gives the same text. */
public final class WorkflowYaml {

    private WorkflowYaml() {}

    /**
     * The text of the workflow's file without a header, as GitHub reads it; {@link WorkflowFiles} writes whole files.
     *
     * @return lines that end in a line feed
     */
    public static String write(Workflow workflow) {
        YamlText out = new YamlText();
        new WorkflowWriter(out).workflow(workflow);
        return out.text();
    }
}
