package dev.workflowdsl.action;

import dev.workflowdsl.expression.Value;
import java.util.Objects;

/**
 * A call of an action: which one, and with what inputs. Generated wrappers extend it with a method for each input.
 *
 * @param <O> the outputs that a step gets by using the action
 */
public abstract class ActionCall<O extends StepOutputs> {

    private final ActionReference reference;
    private final Value inputs;

    /** A call of the action with the inputs as they are to be written. */
    protected ActionCall(ActionReference reference, Value inputs) {
        this.reference = Objects.requireNonNull(reference);
        this.inputs = Objects.requireNonNull(inputs);
    }

    /** Which action. */
    public final ActionReference reference() {
        return reference;
    }

    /** What stands behind {@code with:}: a mapping, or one expression that yields a mapping. */
    public final Value inputs() {
        return inputs;
    }

    /** The outputs, for a step of that id. */
    public abstract O outputsOf(String stepId);

    @Override
    public final boolean equals(Object other) {
        return other instanceof ActionCall<?> that && reference.equals(that.reference) && inputs.equals(that.inputs);
    }

    @Override
    public final int hashCode() {
        return 31 * reference.hashCode() + inputs.hashCode();
    }

    /** The reference with its comment. */
    @Override
    public final String toString() {
        return reference.toString();
    }
}
