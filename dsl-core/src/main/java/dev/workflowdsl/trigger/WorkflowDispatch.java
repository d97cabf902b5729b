package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone starts the workflow by hand, or a program does by GitHub's API, with values for its inputs.
 *
 * @see <a
 *     href="#workflow_dispatch">workflow_dispatch</a>
 */
public final class WorkflowDispatch extends FilteredEvent<WorkflowDispatch> {

    private static final int MOST_INPUTS = 25;

    private final Seq<Input<?>> inputs;

    private WorkflowDispatch(Optional<Origin> origin, Mapping filters, Seq<Input<?>> inputs) {
        super("workflow_dispatch", origin, filters);
        this.inputs = inputs;
    }

    /** A start without inputs. */
    public static WorkflowDispatch manual() {
        return new WorkflowDispatch(Origin.ofCaller(), Mapping.empty(), Seq.empty());
    }

    /**
     * A start with inputs.
     *
     * @throws IllegalArgumentException if there are more than 25, two have the same name without case, or the default
     *     of one is an expression
     */
    public static WorkflowDispatch with(Input<?> first, Input<?>... more) {
        return new WorkflowDispatch(Origin.ofCaller(), Mapping.empty(), Seq.empty()).plus(Texts.list(first, more));
    }

    /**
     * One more input.
     *
     * @throws IllegalArgumentException if there are 25 already, its name is there without case, or its default is an
     *     expression
     */
    public WorkflowDispatch input(Input<?> input) {
        return plus(List.of(input));
    }

    /** What was read; the keys that are not known yet are in the mapping. */
    static WorkflowDispatch of(Optional<Origin> origin, Mapping extra, Seq<Input<?>> inputs) {
        WorkflowDispatch dispatch = new WorkflowDispatch(origin, extra, Seq.empty());
        return inputs.isEmpty() ? dispatch : dispatch.plus(inputs);
    }

    /** The inputs with one more, for which there must be room. */
    static Seq<Input<?>> plus(Seq<Input<?>> inputs, Input<?> input) {
        if (inputs.size() == MOST_INPUTS) {
            throw tooMany(input);
        }
        return inputs.plus(input);
    }

    private static IllegalArgumentException tooMany(Input<?> input) {
        return new IllegalArgumentException("input \"" + input.name()
                + "\" of workflow_dispatch is one too many, since GitHub allows " + MOST_INPUTS
                + ": put several values into one, for example as JSON");
    }

    private WorkflowDispatch plus(List<Input<?>> more) {
        Seq<Input<?>> all = Declarations.plusAll(inputs, more);
        if (all.size() > MOST_INPUTS) {
            throw tooMany(all.get(MOST_INPUTS));
        }
        Mapping definitions =
                Declarations.definitions(all, Input::name, input -> input.spec().dispatchDefinition());
        return new WorkflowDispatch(origin(), filters(), all).with("inputs", definitions);
    }

    /** The inputs in their order. */
    public List<Input<?>> inputs() {
        return inputs;
    }

    @Override
    Set<String> typedKeys() {
        return Set.of("inputs");
    }

    @Override
    WorkflowDispatch copy(Mapping changed) {
        return new WorkflowDispatch(origin(), changed, inputs);
    }
}
