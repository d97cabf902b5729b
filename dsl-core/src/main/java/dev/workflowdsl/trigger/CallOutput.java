package dev.workflowdsl.trigger;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.List;
import java.util.Optional;

/**
 * An output that a called workflow hands to its caller, with a description.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_calloutputs">on.workflow_call.outputs</a>
 */
public final class CallOutput {

    static final List<String> KEYS = List.of("description", "value");

    private final Output<?> output;
    private final Mapping attributes;

    CallOutput(Output<?> output, Mapping attributes) {
        this.output = output;
        this.attributes = attributes;
    }

    /** An output that has the value of an expression, for example of an output of one of the jobs. */
    public static CallOutput of(Output<?> output, Expression<?> value) {
        return new CallOutput(output, Mapping.empty().plus("value", Value.of(value)));
    }

    /**
     * An output that is a text with expressions in it.
     *
     * @throws IllegalArgumentException if the text is empty, or an expression in it is malformed
     */
    public static CallOutput of(Output<?> output, String value) {
        String text = Names.requireText("value of output \"" + output.name() + "\"", value);
        return new CallOutput(output, Mapping.empty().plus("value", Value.of(text)));
    }

    /**
     * What the output is.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public CallOutput description(String text) {
        return copy(
                attributes.plus("description", Texts.literal("description of output \"" + output.name() + "\"", text)));
    }

    /**
     * A key that this class does not know yet, behind all others; what it holds is not checked.
     *
     * @param value what {@link Value#of} takes
     * @throws IllegalArgumentException if there is a method for the key, or the value is of another kind
     */
    public CallOutput extra(String key, Object value) {
        return copy(Extras.add(attributes, "output \"" + output.name() + "\"", KEYS, key, value));
    }

    private CallOutput copy(Mapping changed) {
        return new CallOutput(output, Extras.inOrder(KEYS, changed));
    }

    /** The key by which the caller reads the output. */
    public Output<?> output() {
        return output;
    }

    /** The text or expression that it has. */
    public Value value() {
        return attributes.get("value").orElseThrow();
    }

    /** What the output is. */
    public Optional<String> description() {
        return attributes.get("description").map(Value::toString);
    }

    /** What stands behind its name. */
    Mapping definition() {
        return attributes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallOutput that && output.equals(that.output) && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * output.hashCode() + attributes.hashCode();
    }

    /** The name and what stands behind it. */
    @Override
    public String toString() {
        return output.name() + ": " + attributes;
    }
}
