package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import java.util.Collection;
import java.util.List;

/**
 * What can be said of an action of any kind.
 *
 * @param <A> the kind
 */
public abstract sealed class ActionBase<A extends ActionBase<A>> extends ActionMetadata
        permits CompositeAction, JavaScriptAction, DockerAction {

    private static final String[] KEYS = {"name", "author", "description", "inputs", "outputs", "runs", "branding"};

    private final ImmutableActionData data;

    ActionBase(ImmutableActionData data) {
        this.data = data;
    }

    @Override
    final ImmutableActionData data() {
        return data;
    }

    abstract A with(ImmutableActionData data);

    /** The keys below {@code runs} that the kind of action has. */
    abstract String[] runsKeys();

    /**
     * Who made the action.
     *
     * @throws IllegalArgumentException if the text is empty, or holds an expression, which GitHub refuses here
     */
    public final A author(String author) {
        return with(data.withAuthor(Texts.optional("author", author)));
    }

    /**
     * Inputs behind those that the action has.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public final A inputs(ActionInput... inputs) {
        return inputs(List.of(inputs));
    }

    /**
     * Inputs behind those that the action has.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public final A inputs(Collection<ActionInput> inputs) {
        Seq<ActionInput> all = data.inputs();
        DistinctNames names = data.inputNames();
        for (ActionInput input : inputs) {
            names = plus("input", input.name(), names);
            all = all.plus(input);
        }
        return with(data.withInputs(all).withInputNames(names));
    }

    final A plusOutputs(Collection<ActionOutput> outputs) {
        Seq<ActionOutput> all = data.outputs();
        DistinctNames names = data.outputNames();
        for (ActionOutput output : outputs) {
            names = plus("output", output.name(), names);
            all = all.plus(output);
        }
        return with(data.withOutputs(all).withOutputNames(names));
    }

    private static DistinctNames plus(String kind, String name, DistinctNames names) {
        names.spelling(name).ifPresent(present -> {
            throw new IllegalArgumentException(kind + " \"" + name + "\" is given twice"
                    + (present.equals(name) ? "" : ", as \"" + present + "\" too")
                    + ", and GitHub compares names without case: rename or drop one");
        });
        return names.plus(name);
    }

    /** The badge in GitHub's Marketplace. */
    public final A branding(Branding branding) {
        return with(data.withBranding(branding));
    }

    /** A comment above the action. */
    public final A comment(String comment) {
        return with(data.withComment(comment));
    }

    /**
     * A key of the file that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public final A extra(String key, Object value) {
        return with(data.withExtra(extra().plus(Names.requireExtraKey(key, KEYS), Value.of(value))));
    }

    /**
     * A key below {@code runs} that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that this kind of action has
     */
    public final A runsExtra(String key, Object value) {
        return with(data.withRunsExtra(runsExtra().plus(Names.requireExtraKey(key, runsKeys()), Value.of(value))));
    }
}
