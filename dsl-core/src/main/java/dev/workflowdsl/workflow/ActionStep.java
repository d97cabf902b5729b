package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A step that uses an action and has no id yet.
 *
 * @param <O> the outputs that the action has
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses">uses</a>
 */
public final class ActionStep<O extends StepOutputs> extends ExecutableStep<ActionStep<O>> {

    private ActionStep(ImmutableStepData data) {
        super(data);
    }

    static <O extends StepOutputs> ActionStep<O> of(
            Optional<Template> name, ActionCall<O> action, Optional<Origin> origin) {
        return new ActionStep<>(StepData.of(name, Optional.empty(), Optional.of(action), origin));
    }

    @Override
    ActionStep<O> with(ImmutableStepData data) {
        return new ActionStep<>(data);
    }

    /**
     * The step with an id, by which its outputs and its result are referred to.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public IdentifiedActionStep<O> id(String id) {
        return new IdentifiedActionStep<>(data.withId(Names.requireId("step", id)));
    }
}
