package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
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
}
