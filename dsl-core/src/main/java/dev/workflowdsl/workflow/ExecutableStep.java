package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.origin.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step that does something itself: it runs a script or uses an action.
 *
 * @param <S> the kind of step
 */
public abstract sealed class ExecutableStep<S extends ExecutableStep<S>> implements Step
        permits ScriptStep, ActionStep, IdentifiedActionStep {

    final ImmutableStepData data;

    ExecutableStep(ImmutableStepData data) {
        this.data = data;
    }

    abstract S with(ImmutableStepData data);

    final S options(ImmutableStepOptions options) {
        return with(data.withOptions(options));
    }

    /**
     * The name that GitHub shows; it may hold expressions.
     *
     * @throws IllegalArgumentException if the name is empty, or holds a malformed expression
     */
    public final S name(String name) {
        return with(data.withName(Template.of(Names.wantText("name of a step", name))));
    }

    /** Runs the step only if the condition holds, which replaces one that it has; {@link #andOnlyIf} keeps it. */
    public final S onlyIf(Condition condition) {
        return with(data.withOnlyIf(condition));
    }

    /**
     * Runs the step only if the condition holds, written as text with or without <code>${{ }}</code>.
     *
     * @throws IllegalArgumentException if the text is no expression
     */
    public final S onlyIf(String condition) {
        return onlyIf(Condition.raw(condition));
    }

    /**
     * Runs the step only if this holds too, beside the condition that it has already. Whether it also runs after a failure
     * stays as it is, so this takes no status functions.
     *
     * @throws IllegalArgumentException if a raw expression calls one nevertheless
     */
    public final S andOnlyIf(BooleanExpression condition) {
        return with(data.withOnlyIf(Narrowed.of(onlyIf(), condition)));
    }

    /**
     * An environment variable; a second call with the same name replaces the value.
     *
     * @throws IllegalArgumentException if the name cannot be one, or {@link Value#ofText} does not take the value
     */
    public final S env(String name, Object value) {
        return with(data.withEnv(Env.plus(env(), name, value)));
    }

    /**
     * Environment variables, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #env(String, Object)} does
     */
    public final S env(Map<String, ?> variables) {
        return with(data.withEnv(Env.plus(env(), variables)));
    }

    /** All environment variables as one expression that yields a mapping. */
    public final S env(Expression<?> variables) {
        return with(data.withEnv(Value.of(variables)));
    }

    /** Whether the job goes on when the step fails. */
    public final S continueOnError(boolean go) {
        return options(data.options().withContinueOnError(Value.Bool.of(go)));
    }

    /** Whether the job goes on when the step fails, computed. */
    public final S continueOnError(Expression<Boolean> go) {
        return options(data.options().withContinueOnError(Value.of(go)));
    }

    /**
     * Ends the step when it takes longer.
     *
     * @param timeout whole minutes, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public final S timeout(Duration timeout) {
        return options(data.options().withTimeoutMinutes(Minutes.of("step timeout", timeout)));
    }

    /**
     * Ends the step when it takes longer than a number of minutes.
     *
     * @param minutes a whole number, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public final S timeoutMinutes(double minutes) {
        return options(data.options().withTimeoutMinutes(Minutes.of("step timeout", minutes)));
    }

    /** Ends the step when it takes longer than a computed number of minutes. */
    public final S timeout(Expression<Number> minutes) {
        return options(data.options().withTimeoutMinutes(Value.of(minutes)));
    }

    /** Lets the following steps start while this one goes on. */
    public final S background() {
        return options(data.options().withBackground(true));
    }

    /** A comment above the step. */
    public final S comment(String comment) {
        return options(data.options().withComment(comment));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public final S extra(String key, Object value) {
        return options(data.options().withExtra(extra().plus(Names.requireExtraKey(key, Keys.STEP), Value.of(value))));
    }

    @Override
    public final Optional<String> id() {
        return data.id();
    }

    @Override
    public final Optional<Template> name() {
        return data.name();
    }

    /** The condition under which the step runs. */
    public final Optional<Condition> onlyIf() {
        return data.onlyIf();
    }

    /** The script, of a step that runs one. */
    public final Optional<Template> run() {
        return data.run();
    }

    /** The shell of the script. */
    public final Optional<Shell> shell() {
        return data.options().shell();
    }

    /** The directory of the script. */
    public final Optional<Template> workingDirectory() {
        return data.options().workingDirectory();
    }

    /** The call of an action, of a step that uses one. */
    public final Optional<ActionCall<?>> call() {
        return data.call();
    }

    /** The environment variables: a mapping, or one expression. */
    public final Value env() {
        return data.env();
    }

    /** Whether the job goes on when the step fails: true, false or an expression. */
    public final Optional<Value> continueOnError() {
        return data.options().continueOnError();
    }

    /** The minutes after which the step ends: a number or an expression. */
    public final Optional<Value> timeoutMinutes() {
        return data.options().timeoutMinutes();
    }

    /** Whether following steps start while this one goes on. */
    public final boolean isBackground() {
        return data.options().background();
    }

    @Override
    public final Optional<String> comment() {
        return data.options().comment();
    }

    @Override
    public final Mapping extra() {
        return data.options().extra();
    }

    @Override
    public final Optional<Origin> origin() {
        return data.origin();
    }

    @Override
    public final List<Step> flattened() {
        return List.of(this);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ExecutableStep<?> that && data.equals(that.data);
    }

    @Override
    public final int hashCode() {
        return data.hashCode();
    }

    /** The step as YAML. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
