package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Given;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A job that runs steps on a runner.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs">jobs</a>
 */
public final class Job extends OrdinaryJob {

    private Job(ImmutableJobData data, ImmutableOrdinaryJobData own, Seq<Step> steps) {
        super(data, own, steps);
    }

    /**
     * A job that runs on the given machine and has no steps yet.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static Job of(String id, Runner runner) {
        return empty(id, runner, Origin.ofCaller());
    }

    static Job empty(String id, Runner runner, Optional<Origin> origin) {
        return new Job(
                newData(id, origin),
                ImmutableOrdinaryJobData.builder()
                        .runner(runner)
                        .outputs(Mapping.empty())
                        .env(Mapping.empty())
                        .services(Services.NONE)
                        .build(),
                Seq.empty());
    }

    /**
     * A job that calls a reusable workflow of the same repository, written in Java.
     *
     * @throws IllegalArgumentException if the id is none, or the workflow has no {@code workflow_call} trigger
     */
    public static CallingJob calling(String id, Workflow workflow) {
        return CallingJob.of(newData(id, Origin.ofCaller()), workflow);
    }

    /**
     * A job that calls a reusable workflow.
     *
     * @param uses {@code ./.github/workflows/name.yml}, {@code $/.github/workflows/name.yml} or
     *     {@code owner/repo/.github/workflows/name.yml@ref}
     * @throws IllegalArgumentException if the id is none, or the text is no such reference
     */
    public static CallingJob calling(String id, String uses) {
        return CallingJob.of(newData(id, Origin.ofCaller()), WorkflowReference.parse(uses));
    }

    /**
     * A job that calls a reusable workflow.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static CallingJob calling(String id, WorkflowReference workflow) {
        return CallingJob.of(newData(id, Origin.ofCaller()), workflow);
    }

    /**
     * A job that calls a reusable workflow for which there is a wrapper.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static CallingJob calling(String id, WorkflowWrapper<?> call) {
        return CallingJob.of(newData(id, Origin.ofCaller()), call);
    }

    private static ImmutableJobData newData(String id, Optional<Origin> origin) {
        return ImmutableJobData.builder()
                .needs(Seq.empty())
                .extra(Mapping.empty())
                .id(Names.requireId("job", id))
                .origin(origin)
                .build();
    }

    @Override
    Job with(ImmutableJobData data) {
        return new Job(data, own, steps);
    }

    private Job with(ImmutableOrdinaryJobData changed) {
        return new Job(data(), changed, steps);
    }

    /** The same job on another machine. */
    public Job runsOn(Runner runner) {
        return with(own.withRunner(runner));
    }

    /** A step behind the others. */
    public Job step(Step step) {
        return new Job(data(), own, steps.plus(Given.require("step of job \"" + id() + "\"", step)));
    }

    /** Steps behind the others, in their order. */
    public Job steps(Step... steps) {
        return steps(Arrays.asList(steps));
    }

    /** Steps behind the others, in their order. */
    public Job steps(Collection<? extends Step> steps) {
        return new Job(data(), own, this.steps.plusAll(Given.requireAll("step of job \"" + id() + "\"", steps)));
    }

    /**
     * A step that runs a script, behind the others.
     *
     * @throws IllegalArgumentException as {@link Step#run} does
     */
    public Job run(String script) {
        return step(RunStep.of(Optional.empty(), script, Origin.ofCaller()));
    }

    /**
     * A named step that runs a script, behind the others.
     *
     * @throws IllegalArgumentException as {@link Step#run} does
     */
    public Job run(String name, String script) {
        return step(RunStep.of(
                Optional.of(Template.of(Names.wantText("name of a step", name))), script, Origin.ofCaller()));
    }

    /** A step that uses an action, behind the others. */
    public Job uses(ActionCall<?> action) {
        return step(ActionStep.of(Optional.empty(), action, Origin.ofCaller()));
    }

    /** A named step that uses an action, behind the others. */
    public Job uses(String name, ActionCall<?> action) {
        return step(ActionStep.of(
                Optional.of(Template.of(Names.wantText("name of a step", name))), action, Origin.ofCaller()));
    }

    /** The environment that the job deploys to. */
    public Job environment(Environment environment) {
        return with(own.withEnvironment(environment));
    }

    /**
     * Sets an output, which jobs that need this one read with {@link #output(Output)}.
     *
     * @param value an expression over the job's steps
     */
    public Job output(Output<?> output, Expression<?> value) {
        return with(own.withOutputs(outputs().plus(output.name(), Value.of(value))));
    }

    /**
     * Sets an output to text with expressions, which jobs that need this one read with {@link #output(Output)}.
     *
     * @throws IllegalArgumentException if the text holds a malformed expression
     */
    public Job output(Output<String> output, String value) {
        return with(own.withOutputs(outputs().plus(output.name(), Template.of(value))));
    }

    /**
     * An environment variable of all steps; a second call with the same name replaces the value.
     *
     * @throws IllegalArgumentException if the name cannot be one, or {@link Value#ofText} does not take the value
     */
    public Job env(String name, Object value) {
        return with(own.withEnv(Env.plus(env(), name, value)));
    }

    /**
     * Environment variables of all steps, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #env(String, Object)} does
     */
    public Job env(Map<String, ?> variables) {
        return with(own.withEnv(Env.plus(env(), variables)));
    }

    /** All environment variables as one expression that yields a mapping. */
    public Job env(Expression<?> variables) {
        return with(own.withEnv(Value.of(variables)));
    }

    /** What scripts have where their step says nothing else. */
    public Job defaults(Defaults defaults) {
        return with(own.withDefaults(defaults));
    }

    /** The steps run in that container. */
    public Job container(Container container) {
        return with(own.withContainer(container));
    }

    /**
     * A container that runs beside the job.
     *
     * @param name its name, which is its host name too
     * @throws IllegalArgumentException if a service of that name is there already
     */
    public Job service(String name, Service service) {
        return services(Map.of(name, service));
    }

    /**
     * Containers that run beside the job, each with its name, in the order of the map.
     *
     * @throws IllegalArgumentException if a service of one of the names is there already
     */
    public Job services(Map<String, Service> services) {
        return with(own.withServices(services().plus(services)));
    }

    /** All services as one expression that yields a mapping. */
    public Job services(Expression<?> services) {
        return with(own.withServices(new Services(Seq.empty(), Optional.of(services.template()))));
    }

    /** Makes a runner image of the machine when the job has ended. */
    public Job snapshot(Snapshot snapshot) {
        return with(own.withSnapshot(snapshot));
    }

    /**
     * Ends the job when it takes longer; GitHub assumes 6 hours.
     *
     * @param timeout whole minutes, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public Job timeout(Duration timeout) {
        return with(own.withTimeoutMinutes(Minutes.of("job timeout", timeout)));
    }

    /**
     * Ends the job when it takes longer than a number of minutes; GitHub assumes 360.
     *
     * @param minutes a whole number, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public Job timeoutMinutes(double minutes) {
        return with(own.withTimeoutMinutes(Minutes.of("job timeout", minutes)));
    }

    /** Ends the job when it takes longer than a computed number of minutes. */
    public Job timeout(Expression<Number> minutes) {
        return with(own.withTimeoutMinutes(Value.of(minutes)));
    }

    /**
     * How long a cancelled job may go on with its clean-up.
     *
     * @param timeout whole minutes, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public Job cancelTimeout(Duration timeout) {
        return with(own.withCancelTimeoutMinutes(Minutes.of("cancel timeout", timeout)));
    }

    /**
     * How many minutes a cancelled job may go on with its clean-up.
     *
     * @param minutes a whole number, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public Job cancelTimeoutMinutes(double minutes) {
        return with(own.withCancelTimeoutMinutes(Minutes.of("cancel timeout", minutes)));
    }

    /** How many minutes, computed, a cancelled job may go on with its clean-up. */
    public Job cancelTimeout(Expression<Number> minutes) {
        return with(own.withCancelTimeoutMinutes(Value.of(minutes)));
    }

    /** Whether the run goes on as if nothing had happened when the job fails. */
    public Job continueOnError(boolean go) {
        return with(own.withContinueOnError(Value.Bool.of(go)));
    }

    /** Whether the run goes on as if nothing had happened when the job fails, computed for each leg. */
    public Job continueOnError(Expression<Boolean> go) {
        return with(own.withContinueOnError(Value.of(go)));
    }

    /** Whether the run goes on as if nothing had happened when the job fails, by an axis or input. */
    public Job continueOnError(Reference<Boolean> go) {
        return continueOnError(go.value());
    }
}
