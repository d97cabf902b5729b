package dev.workflowdsl.metadata;

import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.StringExpression;

/** The outputs of a step that uses an action whose metadata is at hand. */
public final class MetadataOutputs extends StepOutputs {

    private final ActionMetadata action;

    MetadataOutputs(String stepId, ActionMetadata action) {
        super(stepId);
        this.action = action;
    }

    /**
     * {@code steps.<id>.outputs.<name>}.
     *
     * @throws IllegalArgumentException if the action has no such output
     */
    public StringExpression get(ActionOutput output) {
        if (action.outputs().stream().noneMatch(known -> known.name().equalsIgnoreCase(output.name()))) {
            throw new IllegalArgumentException("output \"" + output.name() + "\" is none of action \"" + action.name()
                    + "\", which has "
                    + action.outputs().stream().map(ActionOutput::name).toList()
                    + ": name one of these, or declare it there");
        }
        return get(output.name());
    }
}
