package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.ExecutableStep;
import java.util.Collection;
import java.util.List;

/**
 * An action that runs steps, written with the same values as those of a job.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-composite-actions">runs
 *     for composite actions</a>
 */
public final class CompositeAction extends ActionBase<CompositeAction> {

    private static final String[] RUNS_KEYS = {"using", "steps"};

    private final Seq<ExecutableStep<?>> steps;
    private final DistinctNames ids;

    private CompositeAction(ImmutableActionData data, Seq<ExecutableStep<?>> steps, DistinctNames ids) {
        super(data);
        this.steps = steps;
        this.ids = ids;
    }

    /**
     * An action without steps.
     *
     * @param directory where its {@code action.yml} lies, from the root of the repository, for example
     *     {@code .github/actions/setup}; {@code .} for the root itself
     * @param name what GitHub shows
     * @param description what the action does
     * @throws IllegalArgumentException if the directory is no such path, the name is empty, or the name or description
     *     holds an expression
     */
    public static CompositeAction of(String directory, String name, String description) {
        return new CompositeAction(
                ActionData.of(directory, name, description, Origin.ofCaller()), Seq.empty(), DistinctNames.none());
    }

    @Override
    CompositeAction with(ImmutableActionData data) {
        return new CompositeAction(data, steps, ids);
    }

    @Override
    String[] runsKeys() {
        return RUNS_KEYS;
    }

    /**
     * A step behind the others.
     *
     * @throws IllegalArgumentException if the step runs a script without saying in which shell, runs in the background,
     *     has a timeout, or has the id of another one; a composite action allows none of these
     */
    public CompositeAction step(ExecutableStep<?> step) {
        return steps(List.of(step));
    }

    /**
     * Steps behind the others, in their order.
     *
     * @throws IllegalArgumentException as {@link #step} does
     */
    public CompositeAction steps(ExecutableStep<?>... steps) {
        return steps(List.of(steps));
    }

    /**
     * Steps behind the others, in their order.
     *
     * @throws IllegalArgumentException as {@link #step} does
     */
    public CompositeAction steps(Collection<? extends ExecutableStep<?>> steps) {
        Seq<ExecutableStep<?>> all = this.steps;
        DistinctNames known = ids;
        for (ExecutableStep<?> step : steps) {
            all = all.plus(CompositeStep.require(step, known));
            known = step.id().isPresent() ? known.plus(step.id().get()) : known;
        }
        return new CompositeAction(data(), all, known);
    }

    /**
     * Declares an output and sets it.
     *
     * @param value an expression over the action's steps and inputs
     * @throws IllegalArgumentException if the action has an output of that name already, in whatever case
     */
    public CompositeAction output(ActionOutput output, Expression<?> value) {
        return plusOutputs(List.of(output.set(value.template())));
    }

    /**
     * Declares an output and sets it to text with expressions.
     *
     * @throws IllegalArgumentException if the text holds a malformed expression, or the action has an output of that
     *     name already, in whatever case
     */
    public CompositeAction output(ActionOutput output, String value) {
        return plusOutputs(List.of(output.set(Template.of(value))));
    }

    /** The steps in their order. */
    public List<ExecutableStep<?>> steps() {
        return steps;
    }

    /** {@code composite}. */
    @Override
    public String using() {
        return "composite";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeAction that && data().equals(that.data()) && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return 31 * data().hashCode() + steps.hashCode();
    }
}
