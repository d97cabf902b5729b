package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * One step of a job: it runs a script, uses an action, or deals with steps that run in the background.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsteps">steps</a>
 */
public sealed interface Step permits ExecutableStep, ControlStep, ParallelStep {

    /**
     * A step that runs a script; it may have many lines and hold expressions.
     *
     * @throws IllegalArgumentException if the script is blank, has more than 21,000 characters, or holds a malformed
     *     expression
     */
    static RunStep run(String script) {
        return RunStep.of(Optional.empty(), script, Origin.ofCaller());
    }

    /**
     * A step that runs the script in a UTF-8 text file on the class path.
     *
     * @param owner the class beside which the file lies
     * @param resource the name of the file as {@link Class#getResource} takes it
     * @throws IllegalArgumentException if there is no such file, it cannot be read, or it is no script for
     *     {@link #run(String)}
     */
    static RunStep runResource(Class<?> owner, String resource) {
        return RunStep.of(Optional.empty(), Resources.text(owner, resource), Origin.ofCaller());
    }

    /**
     * A step that uses an action.
     *
     * @param <O> the outputs that the action has
     */
    static <O extends StepOutputs> ActionStep<O> uses(ActionCall<O> action) {
        return ActionStep.of(Optional.empty(), action, Origin.ofCaller());
    }

    /**
     * A step that waits until steps in the background have ended.
     *
     * @throws IllegalArgumentException if a step does not run in the background
     */
    static ControlStep wait(IdentifiedStep first, IdentifiedStep... more) {
        return ControlStep.on(ControlStep.Kind.WAIT, Origin.ofCaller(), first, more);
    }

    /** A step that waits until all steps in the background have ended. */
    static ControlStep waitAll() {
        return ControlStep.of(ControlStep.Kind.WAIT_ALL, List.of(), Origin.ofCaller());
    }

    /**
     * A step that ends a step in the background.
     *
     * @throws IllegalArgumentException if the step does not run in the background
     */
    static ControlStep cancel(IdentifiedStep step) {
        return ControlStep.on(ControlStep.Kind.CANCEL, Origin.ofCaller(), step);
    }

    /**
     * Steps that run side by side; the job goes on when all have ended.
     *
     * @throws IllegalArgumentException if a step runs in the background
     */
    static ParallelStep parallel(ExecutableStep<?> first, ExecutableStep<?>... more) {
        return ParallelStep.of(first, more, Origin.ofCaller());
    }

    /** The id, by which expressions refer to the step. */
    Optional<String> id();

    /** The name that GitHub shows. */
    Optional<Template> name();

    /** The comment above the step. */
    Optional<String> comment();

    /** Keys that this library does not know. */
    Mapping extra();

    /** The Java line that made the step. */
    Optional<Origin> origin();

    /** This step, or the steps that it holds. */
    List<Step> flattened();
}
