package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Doubts;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * An output of an action, as a key that is shared by the action that sets it and those who read it.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#outputs-for-composite-actions">outputs</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class ActionOutput {

    ActionOutput() {}

    /**
     * An output of that name.
     *
     * @param name begins with a letter or {@code _} and goes on with letters, digits, {@code -} and {@code _}; GitHub
     *     compares it without case
     * @throws IllegalArgumentException if it does not
     */
    public static ActionOutput of(String name) {
        return ImmutableActionOutput.builder()
                .name(Names.requireName("output", name))
                .origin(Origin.ofCaller())
                .build();
    }

    /** The name. */
    public abstract String name();

    /** What the output tells. */
    public abstract Optional<String> description();

    /** What the output is, once {@link CompositeAction#output} has set it; other kinds of action set it at run time. */
    public abstract Optional<Template> value();

    /** Keys that this library does not know. */
    @org.immutables.value.Value.Default
    public Mapping extra() {
        return Mapping.empty();
    }

    /** The Java line that made the output. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /**
     * What the output tells.
     *
     * @throws IllegalArgumentException if the text is empty, or holds an expression, which GitHub refuses here
     */
    public ActionOutput description(String description) {
        return self().withDescription(Texts.optional("description of output \"" + name() + "\"", description));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here, or the value that a composite action sets
     */
    public ActionOutput extra(String key, Object value) {
        if (key.equals("value")) {
            Doubts.raise(
                    "key \"value\" of output \"" + name() + "\" has no effect, since only composite actions set their"
                            + " outputs by it: use CompositeAction.output(...), or leave it out");
        }
        return self().withExtra(extra().plus(Names.requireExtraKey(key, "description"), Value.of(value)));
    }

    ActionOutput set(Template value) {
        return self().withValue(value);
    }

    private ImmutableActionOutput self() {
        return (ImmutableActionOutput) this;
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
