package dev.workflowdsl.workflow;

import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.trigger.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job that calls a reusable workflow; it has no steps and no runner of its own.
 *
 * @see <a href="https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows">Reuse workflows</a>
 */
public final class CallingJob extends JobBase<CallingJob> {

    private final WorkflowReference uses;
    private final @Nullable Workflow called;
    private final Mapping inputs;
    private final Mapping secrets;
    private final boolean inheritsSecrets;

    private CallingJob(
            ImmutableJobData data,
            WorkflowReference uses,
            @Nullable Workflow called,
            Mapping inputs,
            Mapping secrets,
            boolean inheritsSecrets) {
        super(data);
        this.uses = uses;
        this.called = called;
        this.inputs = inputs;
        this.secrets = secrets;
        this.inheritsSecrets = inheritsSecrets;
    }

    static CallingJob of(ImmutableJobData data, Workflow called) {
        if (called.on().stream().noneMatch(event -> event.name().equals("workflow_call"))) {
            throw new IllegalArgumentException("workflow \"" + called.fileName()
                    + "\" cannot be called, since it has no workflow_call trigger: add WorkflowCall to its on(...)");
        }
        return new CallingJob(
                data, WorkflowReference.parse("./" + called.path()), called, Mapping.empty(), Mapping.empty(), false);
    }

    static CallingJob of(ImmutableJobData data, WorkflowReference uses) {
        return new CallingJob(data, uses, null, Mapping.empty(), Mapping.empty(), false);
    }

    static CallingJob of(ImmutableJobData data, WorkflowWrapper<?> call) {
        return new CallingJob(data, call.reference(), null, call.inputs(), call.secrets(), call.inheritsSecrets());
    }

    @Override
    CallingJob with(ImmutableJobData data) {
        return new CallingJob(data, uses, called, inputs, secrets, inheritsSecrets);
    }

    private CallingJob withInput(String name, Value value) {
        return new CallingJob(
                data(),
                uses,
                called,
                inputs.plus(Names.wantText("name of an input", name), value),
                secrets,
                inheritsSecrets);
    }

    private CallingJob withSecret(String name, Value value) {
        if (inheritsSecrets) {
            throw new IllegalArgumentException("secret \"" + name
                    + "\" cannot be passed by a job that hands on all secrets: leave inheritSecrets() out");
        }
        return new CallingJob(data(), uses, called, inputs, secrets.plus(name, value), false);
    }

    /**
     * Sets an input to a constant.
     *
     * @param <T> the Java type of the input
     */
    public <T> CallingJob with(Input<T> input, T value) {
        return withInput(input.name(), Value.of(value));
    }

    /**
     * Sets an input to a computed value of its type.
     *
     * @param <T> the Java type of the input
     */
    public <T> CallingJob with(Input<T> input, Expression<? extends T> value) {
        return withInput(input.name(), Value.of(value));
    }

    /**
     * Sets an input to what an axis or another input holds.
     *
     * @param <T> the Java type of the input
     */
    public <T> CallingJob with(Input<T> input, Reference<? extends T> value) {
        return withInput(input.name(), Value.of(value));
    }

    /**
     * Sets an input for which there is no typed key.
     *
     * @throws IllegalArgumentException if {@link Value#ofText} does not take the value
     */
    public CallingJob with(String input, Object value) {
        return withInput(input, Value.ofText("input", input, value));
    }

    /** Passes a secret under the name that the called workflow has for it. */
    public CallingJob secret(Secret secret, Secret value) {
        return withSecret(secret.name(), Value.of(value));
    }

    /** Passes a computed secret under the name that the called workflow has for it. */
    public CallingJob secret(Secret secret, Expression<String> value) {
        return withSecret(secret.name(), Value.of(value));
    }

    /** Passes a secret under its own name. */
    public CallingJob secret(Secret secret) {
        return secret(secret, secret);
    }

    /**
     * Hands on all secrets that this workflow has.
     *
     * @throws IllegalArgumentException if single secrets are passed already
     */
    public CallingJob inheritSecrets() {
        if (!secrets.isEmpty()) {
            throw new IllegalArgumentException("secrets cannot be handed on by a job that passes " + secrets.keys()
                    + ": keep one of the two forms");
        }
        return new CallingJob(data(), uses, called, inputs, secrets, true);
    }

    /** Which workflow is called. */
    public WorkflowReference uses() {
        return uses;
    }

    /** The workflow that is called, where it is written in Java. */
    public Optional<Workflow> called() {
        return Optional.ofNullable(called);
    }

    /** The inputs. */
    public Mapping inputs() {
        return inputs;
    }

    /** The secrets that are passed by name. */
    public Mapping secrets() {
        return secrets;
    }

    /** Whether all secrets are handed on. */
    public boolean inheritsSecrets() {
        return inheritsSecrets;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallingJob that
                && data().equals(that.data())
                && uses.equals(that.uses)
                && inputs.equals(that.inputs)
                && secrets.equals(that.secrets)
                && inheritsSecrets == that.inheritsSecrets;
    }

    @Override
    public int hashCode() {
        return 31 * data().hashCode() + inputs.hashCode();
    }
}
