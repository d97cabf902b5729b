package dev.workflowdsl.action;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.Map;

/** A call of an action for which there is no typed wrapper: names of inputs and outputs are not checked. */
public final class Action extends ActionCall<StepOutputs> {

    private Action(ActionReference reference, Value inputs) {
        super(reference, inputs);
    }

    /**
     * A call of the action that a text such as {@code owner/repo@v1}, {@code ./path} or {@code docker://image} names.
     *
     * @throws IllegalArgumentException if the text is no reference to an action
     */
    public static Action of(String uses) {
        return of(ActionReference.parse(uses));
    }

    /** A call of the action. */
    public static Action of(ActionReference reference) {
        return new Action(reference, Mapping.empty());
    }

    /**
     * An input.
     *
     * @param value what {@link Value#ofText} takes: text, number, boolean, expression ...
     * @throws IllegalArgumentException if the name is empty or is there in other upper or lower case, the value is of
     *     another kind, or all inputs are one expression
     */
    public Action with(String input, Object value) {
        String name = Names.requireText("name of an input", input);
        return new Action(reference(), inputs().with("with", name, Value.ofText("input", name, value)));
    }

    /** All inputs as one expression that yields a mapping. */
    public Action with(Expression<?> inputs) {
        return new Action(reference(), Value.of(inputs));
    }

    /**
     * Several inputs, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #with(String, Object)} does
     */
    public Action with(Map<String, ?> inputs) {
        inputs.keySet().forEach(name -> Names.requireText("name of an input", name));
        return new Action(reference(), inputs().withTexts("with", "input", inputs));
    }

    /** The same call of the action at a commit, with its version as comment; see {@link ActionReference#at}. */
    public Action at(String commit, String version) {
        return new Action(reference().at(commit, version), inputs());
    }

    @Override
    public StepOutputs outputsOf(String stepId) {
        return new StepOutputs(stepId);
    }
}
