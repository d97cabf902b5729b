package dev.workflowdsl.action;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;

/**
 * A call of an action whose inputs are known: generated classes extend this with a method for each of them. Every call
 * returns a changed copy. What is not set is not written, so the action's own defaults hold.
 *
 * @param <A> the class of the action
 * @param <O> the outputs that a step gets by using the action
 */
public abstract class ActionWrapper<A extends ActionWrapper<A, O>, O extends StepOutputs> extends ActionCall<O> {

    /** A call of the action with the inputs as they are to be written. */
    protected ActionWrapper(ActionReference reference, Value inputs) {
        super(reference, inputs);
    }

    /** The same call with another reference and other inputs. */
    protected abstract A with(ActionReference reference, Value inputs);

    /** Sets an input that is known to be there. */
    protected final A set(String input, Object value) {
        return with(reference(), inputs().with("with", input, Value.ofText("input", input, value)));
    }

    /** Sets an input to a list, as one text. */
    protected final A set(String input, String separator, CharSequence first, CharSequence... more) {
        return set(input, Inputs.join(separator, first, more));
    }

    /** Sets an input to a list, as one text. */
    protected final A set(String input, String separator, Iterable<? extends CharSequence> items) {
        return set(input, Inputs.join(separator, items));
    }

    /**
     * Sets an input that has no method here, for example one that the action got after this library was released.
     *
     * @param value what {@link Value#of} takes, but no list or mapping
     * @throws IllegalArgumentException if the name is empty or is there in other upper or lower case, or the value is of
     *     another kind
     */
    public final A input(String name, Object value) {
        return set(Names.requireText("name of an input", name), value);
    }

    /**
     * The action at a tag, branch or commit. Its inputs and outputs may differ from those known here.
     *
     * @param ref for example {@code v3}
     * @throws IllegalArgumentException if the action lies in this repository, or git does not allow the ref
     */
    public final A at(String ref) {
        return with(reference().at(ref), inputs());
    }

    /**
     * The action at a commit, with the version that the commit is. Its inputs and outputs may differ from those known
     * here.
     *
     * @param commit all 40 hexadecimal digits
     * @param version the tag of the commit, written as comment, for example {@code v3.6.0}
     * @throws IllegalArgumentException if the action lies in this repository, or an argument is not of that form
     */
    public final A at(String commit, String version) {
        return with(reference().at(commit, version), inputs());
    }
}
