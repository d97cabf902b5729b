package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input of a workflow that is started by hand or called by another, as a typed key: the workflow declares it, reads
 * it, and a calling job gives it a value, all by the same Java constant.
 *
 * <p>In a {@link WorkflowCall} GitHub knows no choices and environments; there they are written as texts.
 *
 * @param <T> the Java type of the value
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs">on.workflow_dispatch.inputs</a>
 */
public abstract class Input<T> implements Reference<T> {

    private final InputSpec spec;

    Input(InputSpec spec) {
        this.spec = spec;
    }

    /**
     * An input that is text.
     *
     * @throws IllegalArgumentException if the name is no id
     */
    public static StringInput string(String name) {
        return new StringInput(InputSpec.of(name, InputKind.STRING, Origin.ofCaller()));
    }

    /**
     * An input that is a number.
     *
     * @throws IllegalArgumentException if the name is no id
     */
    public static NumberInput number(String name) {
        return new NumberInput(InputSpec.of(name, InputKind.NUMBER, Origin.ofCaller()));
    }

    /**
     * An input that is true or false (GitHub's {@code boolean}).
     *
     * @throws IllegalArgumentException if the name is no id
     */
    public static BooleanInput bool(String name) {
        return new BooleanInput(InputSpec.of(name, InputKind.BOOLEAN, Origin.ofCaller()));
    }

    /**
     * An input that is one of the given texts.
     *
     * @throws IllegalArgumentException if the name is no id, or an option is there twice
     */
    public static StringInput choice(String name, String first, String... more) {
        return new StringInput(InputSpec.choice(name, Texts.list(first, more), Origin.ofCaller()));
    }

    /**
     * An input that is one of the given texts.
     *
     * @throws IllegalArgumentException if the name is no id, there is no option, or one is there twice
     */
    public static StringInput choice(String name, Collection<String> options) {
        return new StringInput(InputSpec.choice(name, options, Origin.ofCaller()));
    }

    /**
     * An input that is one of the constants of an enumeration, written as {@link Value#of} says.
     *
     * @param <E> the enumeration
     * @throws IllegalArgumentException if the name is no id, or two constants have the same text, or there is none
     */
    public static <E extends Enum<E>> ChoiceInput<E> choice(String name, Class<E> options) {
        List<String> texts = Stream.of(options.getEnumConstants())
                .map(constant -> Value.of(constant).toString())
                .toList();
        return new ChoiceInput<>(InputSpec.choice(name, texts, Origin.ofCaller()));
    }

    /**
     * An input that is the name of an environment of the repository.
     *
     * @throws IllegalArgumentException if the name is no id
     */
    public static StringInput environment(String name) {
        return new StringInput(InputSpec.of(name, InputKind.ENVIRONMENT, Origin.ofCaller()));
    }

    /**
     * What the input is for, as people see it in the form.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public abstract Input<T> description(String text);

    /** Without a value for this input the workflow does not start. */
    public abstract Input<T> required();

    /**
     * The value that it has if none is given.
     *
     * @throws IllegalArgumentException if it is none of the options, or a number that is not finite
     */
    public abstract Input<T> defaultValue(T value);

    /** The computed value that it has if none is given; only a {@link WorkflowCall} can have one. */
    public abstract Input<T> defaultValue(Expression<? extends T> value);

    /** The computed value that it has if none is given; only a {@link WorkflowCall} can have one. */
    public abstract Input<T> defaultValue(AnyExpression value);

    /**
     * A key that this class does not know yet, behind all others; what it holds is not checked.
     *
     * @param value what {@link Value#of} takes
     * @throws IllegalArgumentException if there is a method for the key, or the value is of another kind
     */
    public abstract Input<T> extra(String key, Object value);

    /** The name, written like an id. */
    public final String name() {
        return spec.name();
    }

    /** GitHub's name of the type: string, number, boolean, choice or environment. */
    public final String type() {
        return spec.kind().type();
    }

    /** The texts among which to choose; none unless the type is choice. */
    public final List<String> options() {
        return spec.options();
    }

    /** What the input is for. */
    public final Optional<String> description() {
        return spec.attributes().get("description").map(Value::toString);
    }

    /** Whether a value must be given. */
    public final boolean isRequired() {
        return spec.attributes().get("required").equals(Optional.of(Value.Bool.of(true)));
    }

    /** The value that it has if none is given. */
    public final Optional<Value> defaultValue() {
        return spec.attributes().get("default");
    }

    /** The Java line that made the input. */
    public final Optional<Origin> origin() {
        return spec.origin();
    }

    final InputSpec spec() {
        return spec;
    }

    /** The expression that reads the input, of no type yet. */
    final AnyExpression read() {
        return Contexts.inputs(name());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Input<?> that && spec.content().equals(that.spec.content());
    }

    @Override
    public final int hashCode() {
        return spec.content().hashCode();
    }

    /** The <code>${{ }}</code> form of the reference. */
    @Override
    public final String toString() {
        return value().toString();
    }
}
