package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A deployment environment that a job runs in, with the protection and the secrets that GitHub keeps for it.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment">environment</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Environment {

    Environment() {}

    /**
     * The environment of that name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Environment of(String name) {
        return of(name, Origin.ofCaller());
    }

    private static Environment of(String name, Optional<Origin> origin) {
        return ImmutableEnvironment.builder()
                .origin(origin)
                .extra(Mapping.empty())
                .name(Template.of(Names.requireText("environment name", name)))
                .build();
    }

    /** An environment whose name is computed, for example from an input. */
    public static Environment of(Expression<?> name) {
        return of(name.toString(), Origin.ofCaller());
    }

    /** The name. */
    public abstract Template name();

    /** The address that GitHub shows with the deployment. */
    public abstract Optional<Template> url();

    /** Whether the job makes a deployment record: true, false or an expression; GitHub assumes true. */
    public abstract Optional<Value> deployment();

    /** Keys that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the environment. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** The address that GitHub shows with the deployment; it may hold expressions. */
    public Environment url(String url) {
        return self().withUrl(Template.of(url));
    }

    /** The address that GitHub shows with the deployment, computed. */
    public Environment url(Expression<?> url) {
        return url(url.toString());
    }

    /** Whether the job makes a deployment record; GitHub assumes true. */
    public Environment deployment(boolean deployment) {
        return self().withDeployment(Value.Bool.of(deployment));
    }

    /** Whether the job makes a deployment record, computed. */
    public Environment deployment(Expression<Boolean> deployment) {
        return self().withDeployment(Value.of(deployment));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Environment extra(String key, Object value) {
        return self().withExtra(extra().plus(Names.requireExtraKey(key, "name", "url", "deployment"), Value.of(value)));
    }

    private ImmutableEnvironment self() {
        return (ImmutableEnvironment) this;
    }

    /** The environment as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
