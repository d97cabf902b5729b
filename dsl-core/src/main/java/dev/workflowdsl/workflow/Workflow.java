package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Given;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.Event;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workflow: what starts it, and the jobs it runs. Every call returns a changed copy.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax">Workflow syntax</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Workflow {

    Workflow() {}

    /**
     * A workflow without triggers and jobs.
     *
     * @param fileName the name of its file below {@code .github/workflows}, for example {@code ci} or {@code ci.yml}
     * @throws IllegalArgumentException if the name is empty, holds a directory, begins with a dot, or begins or ends with a space
     */
    public static Workflow of(String fileName) {
        return ImmutableWorkflow.builder()
                .events(Seq.empty())
                .env(Mapping.empty())
                .allJobs(Seq.empty())
                .extra(Mapping.empty())
                .fileName(WorkflowFileName.of(fileName))
                .origin(Origin.ofCaller())
                .build();
    }

    /** The name of the file, with its extension. */
    public abstract String fileName();

    /** The name that GitHub shows. */
    public abstract Optional<String> name();

    /** What the workflow is for. */
    public abstract Optional<String> description();

    /** The name of each run. */
    public abstract Optional<Template> runName();

    /** What starts the workflow. */
    abstract Seq<Event> events();

    /** What the token of jobs may do that say nothing else themselves. */
    public abstract Optional<Permissions> permissions();

    /** The environment variables of all steps: a mapping, or one expression. */
    public abstract Value env();

    /** What scripts have where their job or step says nothing else. */
    public abstract Optional<Defaults> defaults();

    /** The group in which one run at a time goes on. */
    public abstract Optional<Concurrency> concurrency();

    abstract Seq<AnyJob> allJobs();

    /** The comment above the workflow. */
    public abstract Optional<String> comment();

    /** Keys that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the workflow. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** What starts the workflow. */
    public final List<Event> on() {
        return events();
    }

    /** The jobs in their order. */
    public final List<AnyJob> jobs() {
        return allJobs();
    }

    /** The path of the file from the root of the repository. */
    public final String path() {
        return ".github/workflows/" + fileName();
    }

    /**
     * Events that start the workflow, besides those it has.
     *
     * @throws IllegalArgumentException if the same event is given twice
     */
    public final Workflow on(Event... events) {
        Seq<Event> all = events();
        Set<String> names = new HashSet<>();
        all.forEach(event -> names.add(event.name()));
        for (Event event : Given.requireAll("event", Arrays.asList(events))) {
            if (!names.add(event.name())) {
                throw new IllegalArgumentException("event \"" + event.name() + "\" is given twice, and GitHub knows one"
                        + " of each: join the two into one with all their filters");
            }
            all = all.plus(event);
        }
        return self().withEvents(all);
    }

    /**
     * The name that GitHub shows.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public final Workflow name(String name) {
        return self().withName(Names.wantText("name of the workflow", name));
    }

    /** What the workflow is for, told to those who read or call it. */
    public final Workflow description(String description) {
        return self().withDescription(description);
    }

    /**
     * The name of each run; it may hold expressions over {@code github}, {@code inputs} and {@code vars}.
     *
     * @throws IllegalArgumentException if the name is empty, or holds a malformed expression
     */
    public final Workflow runName(String runName) {
        return self().withRunName(Template.of(Names.wantText("name of a run", runName)));
    }

    /**
     * What the token of jobs may do that say nothing else themselves.
     *
     * @throws IllegalArgumentException if a scope is named twice
     */
    public final Workflow permissions(Permission... permissions) {
        return permissions(Permissions.of(permissions));
    }

    /** What the token of jobs may do that say nothing else themselves. */
    public final Workflow permissions(Permissions permissions) {
        return self().withPermissions(permissions);
    }

    /**
     * An environment variable of all steps; a second call with the same name replaces the value.
     *
     * @throws IllegalArgumentException if the name cannot be one, or {@link Value#ofText} does not take the value
     */
    public final Workflow env(String name, Object value) {
        return self().withEnv(Env.plus(env(), name, value));
    }

    /**
     * Environment variables of all steps, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #env(String, Object)} does
     */
    public final Workflow env(Map<String, ?> variables) {
        return self().withEnv(Env.plus(env(), variables));
    }

    /** All environment variables as one expression that yields a mapping. */
    public final Workflow env(Expression<?> variables) {
        return self().withEnv(Value.of(variables));
    }

    /** What scripts have where their job or step says nothing else. */
    public final Workflow defaults(Defaults defaults) {
        return self().withDefaults(defaults);
    }

    /** One run of the group at a time goes on. */
    public final Workflow concurrency(Concurrency concurrency) {
        return self().withConcurrency(concurrency);
    }

    /** Jobs behind those that the workflow has. */
    public final Workflow jobs(AnyJob... jobs) {
        return jobs(Arrays.asList(jobs));
    }

    /** Jobs behind those that the workflow has. */
    public final Workflow jobs(Collection<? extends AnyJob> jobs) {
        return self().withAllJobs(allJobs().plusAll(Given.requireAll("job", jobs)));
    }

    /** A comment above the workflow. */
    public final Workflow comment(String comment) {
        return self().withComment(comment);
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public final Workflow extra(String key, Object value) {
        return self().withExtra(extra().plus(Names.requireExtraKey(key, Keys.WORKFLOW), Value.of(value)));
    }

    /**
     * The status checks that a job of this workflow reports, for a branch that requires them.
     *
     * @throws IllegalArgumentException if the workflow does not have the job
     */
    public final JobCheck check(AnyJob job) {
        return JobCheck.of(this, job);
    }

    private ImmutableWorkflow self() {
        return (ImmutableWorkflow) this;
    }

    /** The workflow as YAML. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
