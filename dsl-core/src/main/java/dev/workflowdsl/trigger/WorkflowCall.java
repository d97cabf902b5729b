package dev.workflowdsl.trigger;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A job of another workflow calls this one, with values for its inputs and secrets, and reads its outputs.
 *
 * @see <a
 *     href="#workflow_call">workflow_call</a>
 */
public final class WorkflowCall extends FilteredEvent<WorkflowCall> {

    private static final Set<String> TYPED_KEYS = Set.of("inputs", "outputs", "secrets");

    private final Seq<Input<?>> inputs;
    private final Seq<CallOutput> outputs;
    private final Seq<CallSecret> secrets;

    private WorkflowCall(
            Optional<Origin> origin,
            Mapping filters,
            Seq<Input<?>> inputs,
            Seq<CallOutput> outputs,
            Seq<CallSecret> secrets) {
        super("workflow_call", origin, filters);
        this.inputs = inputs;
        this.outputs = outputs;
        this.secrets = secrets;
    }

    /** A call without inputs. */
    public static WorkflowCall any() {
        return new WorkflowCall(Origin.ofCaller(), Mapping.empty(), Seq.empty(), Seq.empty(), Seq.empty());
    }

    /**
     * A call with inputs.
     *
     * @throws IllegalArgumentException if two have the same name without case
     */
    public static WorkflowCall with(Input<?> first, Input<?>... more) {
        return new WorkflowCall(Origin.ofCaller(), Mapping.empty(), Seq.empty(), Seq.empty(), Seq.empty())
                .plus(Texts.list(first, more));
    }

    /**
     * One more input.
     *
     * @throws IllegalArgumentException if its name is there without case
     */
    public WorkflowCall input(Input<?> input) {
        return plus(List.of(input));
    }

    /**
     * One more secret, which the caller must pass.
     *
     * @throws IllegalArgumentException if its name is there without case, or it is {@code GITHUB_TOKEN}
     */
    public WorkflowCall secret(Secret secret) {
        return secret(CallSecret.required(secret));
    }

    /**
     * One more secret, which the caller may leave out.
     *
     * @throws IllegalArgumentException if its name is there without case, or it is {@code GITHUB_TOKEN}
     */
    public WorkflowCall optionalSecret(Secret secret) {
        return secret(CallSecret.optional(secret));
    }

    /**
     * One more secret, as its declaration says.
     *
     * @throws IllegalArgumentException if its name is there without case
     */
    public WorkflowCall secret(CallSecret secret) {
        return withSecrets(
                Declarations.plus(secrets, secret, declared -> declared.secret().name(), "secret"));
    }

    /**
     * One more output, which has the value of an expression.
     *
     * @throws IllegalArgumentException if its name is there without case
     */
    public WorkflowCall output(Output<?> output, Expression<?> value) {
        return output(CallOutput.of(output, value));
    }

    /**
     * One more output, which is a text with expressions in it.
     *
     * @throws IllegalArgumentException if its name is there without case, the text is empty, or an expression in it is
     *     malformed
     */
    public WorkflowCall output(Output<?> output, String value) {
        return output(CallOutput.of(output, value));
    }

    /**
     * One more output, as its declaration says.
     *
     * @throws IllegalArgumentException if its name is there without case
     */
    public WorkflowCall output(CallOutput output) {
        return withOutputs(
                Declarations.plus(outputs, output, declared -> declared.output().name(), "output"));
    }

    /** What was read; the keys that are not known yet are in the mapping. */
    static WorkflowCall of(
            Optional<Origin> origin,
            Mapping extra,
            Seq<Input<?>> inputs,
            Seq<CallOutput> outputs,
            Seq<CallSecret> secrets) {
        WorkflowCall call = new WorkflowCall(origin, extra, Seq.empty(), Seq.empty(), Seq.empty());
        call = inputs.isEmpty() ? call : call.plus(inputs);
        call = outputs.isEmpty() ? call : call.withOutputs(outputs);
        return secrets.isEmpty() ? call : call.withSecrets(secrets);
    }

    private WorkflowCall withOutputs(Seq<CallOutput> all) {
        Mapping definitions =
                Declarations.definitions(all, declared -> declared.output().name(), CallOutput::definition);
        return new WorkflowCall(origin(), filters(), inputs, all, secrets).with("outputs", definitions);
    }

    private WorkflowCall withSecrets(Seq<CallSecret> all) {
        Mapping definitions =
                Declarations.definitions(all, declared -> declared.secret().name(), CallSecret::definition);
        return new WorkflowCall(origin(), filters(), inputs, outputs, all).with("secrets", definitions);
    }

    private WorkflowCall plus(List<Input<?>> more) {
        Seq<Input<?>> all = Declarations.plusAll(inputs, more);
        Mapping definitions =
                Declarations.definitions(all, Input::name, input -> input.spec().callDefinition());
        return new WorkflowCall(origin(), filters(), all, outputs, secrets).with("inputs", definitions);
    }

    /** The inputs in their order. */
    public List<Input<?>> inputs() {
        return inputs;
    }

    /** The outputs in their order. */
    public List<CallOutput> outputs() {
        return outputs;
    }

    /** The secrets in their order. */
    public List<CallSecret> secrets() {
        return secrets;
    }

    @Override
    Set<String> typedKeys() {
        return TYPED_KEYS;
    }

    @Override
    WorkflowCall copy(Mapping changed) {
        return new WorkflowCall(origin(), changed, inputs, outputs, secrets);
    }
}
