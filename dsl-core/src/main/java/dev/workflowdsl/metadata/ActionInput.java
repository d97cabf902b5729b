package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * An input of an action, as a key that is shared by the action that declares it and the steps that set it. GitHub hands
 * all inputs of actions on as text.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs">inputs</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class ActionInput implements Reference<String> {

    ActionInput() {}

    /**
     * An optional input without default.
     *
     * @param name begins with a letter or {@code _} and goes on with letters, digits, {@code -} and {@code _}; GitHub
     *     compares it without case
     * @throws IllegalArgumentException if it does not
     */
    public static ActionInput of(String name) {
        return ImmutableActionInput.builder()
                .name(Names.requireName("input", name))
                .origin(Origin.ofCaller())
                .build();
    }

    /** The name. */
    public abstract String name();

    /** What the input is for. */
    public abstract Optional<String> description();

    /** What the file says on whether a value must be given; GitHub takes nothing for no. */
    abstract Optional<Boolean> requirement();

    /** Whether whoever uses the action must give a value. */
    public final boolean isRequired() {
        return requirement().orElse(false);
    }

    /** What the input is where a caller does not set it; it may hold expressions. */
    public abstract Optional<Template> defaultValue();

    /** The warning that a caller gets who sets the input. */
    public abstract Optional<String> deprecationMessage();

    /** Keys that this library does not know. */
    @org.immutables.value.Value.Default
    public Mapping extra() {
        return Mapping.empty();
    }

    /** The Java line that made the input. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /**
     * What the input is for.
     *
     * @throws IllegalArgumentException if the text is empty, or holds an expression, which GitHub refuses here
     */
    public ActionInput description(String description) {
        return self().withDescription(Texts.optional(whatOf("description"), description));
    }

    /** Callers must set the input. GitHub itself runs the action all the same, with an empty text. */
    public ActionInput required() {
        return self().withRequirement(true);
    }

    /** No value need be given, as where nothing is said; the file says so. */
    public ActionInput optional() {
        return self().withRequirement(false);
    }

    /** Whether the file says that no value need be given, which it need not say. */
    public final boolean isExplicitlyOptional() {
        return requirement().equals(Optional.of(false));
    }

    /**
     * What the input is where a caller does not set it.
     *
     * @param value text, which may hold expressions over {@code github}, {@code job}, {@code matrix}, {@code runner} and
     *     {@code strategy}
     * @throws IllegalArgumentException if the text holds a malformed expression
     */
    public ActionInput defaultValue(String value) {
        return self().withDefaultValue(Template.of(value));
    }

    /** What the input is where a caller does not set it, computed; see {@link #defaultValue(String)}. */
    public ActionInput defaultValue(Expression<?> value) {
        return self().withDefaultValue(value.template());
    }

    /**
     * The warning that a caller gets who sets the input; it should name what to use instead.
     *
     * @throws IllegalArgumentException if the text is empty, or holds an expression, which GitHub refuses here
     */
    public ActionInput deprecated(String message) {
        return self().withDeprecationMessage(Texts.optional(whatOf("deprecation message"), message));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public ActionInput extra(String key, Object value) {
        return self().withExtra(extra().plus(
                        Names.requireExtraKey(key, "description", "required", "default", "deprecationMessage"),
                        Value.of(value)));
    }

    /** {@code inputs.<name>}: the value that the steps of the action see. */
    @Override
    public StringExpression value() {
        return Contexts.inputs(name()).asString();
    }

    private String whatOf(String attribute) {
        return attribute + " of input \"" + name() + "\"";
    }

    private ImmutableActionInput self() {
        return (ImmutableActionInput) this;
    }

    /** The <code>${{ }}</code> form of the reference. */
    @Override
    public String toString() {
        return value().toString();
    }
}
