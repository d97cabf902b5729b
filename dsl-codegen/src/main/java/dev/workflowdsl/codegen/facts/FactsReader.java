package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.yaml.ActionYaml;
import dev.workflowdsl.yaml.WorkflowYaml;

/** Reads the facts from the text of an {@code action.yml} or a workflow file. */
final class FactsReader {

    private static final String WORKFLOWS = ".github/workflows/";

    private FactsReader() {}

    /**
     * The facts, even if GitHub would refuse the file for something else.
     *
     * @throws IllegalArgumentException if the text is no mapping, an action has no {@code runs}, or a workflow cannot be
     *     called
     */
    static Facts read(String action, String text) {
        return action.contains(WORKFLOWS) ? workflow(action, text) : action(action, text);
    }

    private static Facts action(String action, String text) {
        return ActionYaml.read("action.yml", text)
                .value()
                .map(metadata -> ModelFacts.of(action, metadata))
                .orElseGet(() -> IncompleteAction.read(action, text));
    }

    private static Facts workflow(String action, String text) {
        String file = action.substring(action.indexOf(WORKFLOWS));
        return WorkflowYaml.read(file, text)
                .value()
                .map(workflow -> ModelFacts.of(action, workflow))
                .orElseThrow(() -> new IllegalArgumentException(
                        "workflow \"" + action + "\" cannot be read: give a workflow with a workflow_call trigger"));
    }
}
