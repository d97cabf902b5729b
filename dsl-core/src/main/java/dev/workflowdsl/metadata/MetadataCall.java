package dev.workflowdsl.metadata;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.List;

/** A call of an action whose metadata is at hand, so that nothing but its own inputs and outputs can be named. */
public final class MetadataCall extends ActionCall<MetadataOutputs> {

    private final ActionMetadata action;

    MetadataCall(ActionMetadata action, ActionReference reference, Mapping inputs) {
        super(reference, inputs);
        this.action = action;
    }

    /**
     * Sets an input; a second call with the same input replaces the value.
     *
     * @param value what {@link dev.workflowdsl.expression.Value#of} takes, but no list or mapping
     * @throws IllegalArgumentException if the action has no such input, or the value is of another kind
     */
    public MetadataCall with(ActionInput input, Object value) {
        String name = declared(input).name();
        return new MetadataCall(action, reference(), inputs().with("with", name, Value.ofText("input", name, value)));
    }

    private ActionInput declared(ActionInput input) {
        return action.inputs().stream()
                .filter(known -> known.name().equalsIgnoreCase(input.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("input \"" + input.name() + "\" is none of action \""
                        + action.name() + "\", which has "
                        + action.inputs().stream().map(ActionInput::name).toList()
                        + ": name one of these, or declare it there"));
    }

    /** The action that is called. */
    public ActionMetadata action() {
        return action;
    }

    /** The inputs that the action requires, has no default for, and that are not set. */
    public List<ActionInput> missingInputs() {
        return action.inputs().stream()
                .filter(input -> input.isRequired() && input.defaultValue().isEmpty())
                .filter(input -> !inputs().entries().contains(input.name()))
                .toList();
    }

    @Override
    public MetadataOutputs outputsOf(String stepId) {
        return new MetadataOutputs(stepId, action);
    }
}
