package dev.workflowdsl.action;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.Objects;

/**
 * A call of a reusable workflow whose inputs and secrets are known, for a job to make: generated classes extend this with
 * a method for each of them. Every call of a method returns a changed copy.
 *
 * @param <W> the class of the workflow
 * @see <a href="https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows">Reuse workflows</a>
 */
public abstract class WorkflowWrapper<W extends WorkflowWrapper<W>> {

    private static final Value INHERIT = Template.literal("inherit");

    private final WorkflowReference reference;
    private final Mapping inputs;
    private final Value secrets;

    /**
     * A call of the workflow.
     *
     * @param secrets a mapping, or the text {@code inherit}
     */
    protected WorkflowWrapper(WorkflowReference reference, Mapping inputs, Value secrets) {
        this.reference = Objects.requireNonNull(reference);
        this.inputs = Objects.requireNonNull(inputs);
        this.secrets = Objects.requireNonNull(secrets);
    }

    /** The same workflow with another reference, inputs and secrets. */
    protected abstract W with(WorkflowReference reference, Mapping inputs, Value secrets);

    /** Sets an input that is known to be there. */
    protected final W set(String input, Object value) {
        return with(reference, inputs.plus(input, Value.ofText("input", input, value)), secrets);
    }

    /** Sets an input to a list, as one text. */
    protected final W set(String input, String separator, CharSequence first, CharSequence... more) {
        return set(input, Inputs.join(separator, first, more));
    }

    /** Sets an input to a list, as one text. */
    protected final W set(String input, String separator, Iterable<? extends CharSequence> items) {
        return set(input, Inputs.join(separator, items));
    }

    /** Passes a secret that is known to be asked for. */
    protected final W pass(String secret, Object value) {
        if (inheritsSecrets()) {
            throw new IllegalArgumentException("secret \"" + secret
                    + "\" cannot be passed by a call that hands on all secrets: leave inheritSecrets() out");
        }
        return with(reference, inputs, secrets.with("secrets", secret, Value.of(value)));
    }

    /**
     * Sets an input that has no method here.
     *
     * @param value what {@link Value#of} takes, but no list or mapping
     * @throws IllegalArgumentException if the name is empty or is there in other upper or lower case, or the value is of
     *     another kind
     */
    public final W input(String name, Object value) {
        return set(Names.requireText("name of an input", name), value);
    }

    /**
     * Passes a secret that has no method here.
     *
     * @param value a secret, or an expression that yields one
     * @throws IllegalArgumentException if the name is empty or is there in other upper or lower case, or all secrets are
     *     handed on
     */
    public final W secret(String name, Object value) {
        return pass(Names.requireText("name of a secret", name), value);
    }

    /**
     * Hands on all secrets that the calling workflow has; only within one organisation.
     *
     * @throws IllegalArgumentException if single secrets are passed already
     */
    public final W inheritSecrets() {
        if (!secrets.entries().isEmpty()) {
            throw new IllegalArgumentException("secrets cannot be handed on by a call that passes "
                    + secrets.entries().keys() + ": keep one of the two forms");
        }
        return with(reference, inputs, INHERIT);
    }

    /**
     * The workflow at a tag, branch or commit. Its inputs and outputs may differ from those known here.
     *
     * @param ref for example {@code v3}
     * @throws IllegalArgumentException if the workflow lies in this repository, or git does not allow the ref
     */
    public final W at(String ref) {
        return with(reference.at(ref), inputs, secrets);
    }

    /**
     * The workflow at a commit, with the version that the commit is. Its inputs and outputs may differ from those known
     * here.
     *
     * @param commit all 40 hexadecimal digits
     * @param version the tag of the commit, written as comment, for example {@code v3.6.0}
     * @throws IllegalArgumentException if the workflow lies in this repository, or an argument is not of that form
     */
    public final W at(String commit, String version) {
        return with(reference.at(commit, version), inputs, secrets);
    }

    /** Which workflow. */
    public final WorkflowReference reference() {
        return reference;
    }

    /** The inputs. */
    public final Mapping inputs() {
        return inputs;
    }

    /** The secrets that are passed by name. */
    public final Mapping secrets() {
        return secrets.entries();
    }

    /** Whether all secrets are handed on. */
    public final boolean inheritsSecrets() {
        return secrets.equals(INHERIT);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof WorkflowWrapper<?> that
                && reference.equals(that.reference)
                && inputs.equals(that.inputs)
                && secrets.equals(that.secrets);
    }

    @Override
    public final int hashCode() {
        return 31 * reference.hashCode() + inputs.hashCode();
    }

    /** The reference with its comment. */
    @Override
    public final String toString() {
        return reference.toString();
    }
}
