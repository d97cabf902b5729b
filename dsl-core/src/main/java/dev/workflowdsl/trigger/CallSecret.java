package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Optional;

/**
 * A secret that a called workflow gets from its caller, with a description.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_callsecrets">on.workflow_call.secrets</a>
 */
public final class CallSecret {

    static final List<String> KEYS = List.of("description", "required");

    private final Secret secret;
    private final Mapping attributes;

    CallSecret(Secret secret, Mapping attributes) {
        this.secret = requireFree(secret);
        this.attributes = attributes;
    }

    /**
     * A secret without which the workflow cannot be called.
     *
     * @throws IllegalArgumentException if it is {@code GITHUB_TOKEN}
     */
    public static CallSecret required(Secret secret) {
        return new CallSecret(secret, Mapping.empty().plus("required", Value.Bool.of(true)));
    }

    /**
     * A secret that the caller may leave out; it is empty then.
     *
     * @throws IllegalArgumentException if it is {@code GITHUB_TOKEN}
     */
    public static CallSecret optional(Secret secret) {
        return new CallSecret(secret, Mapping.empty());
    }

    private static Secret requireFree(Secret secret) {
        if (secret.name().equalsIgnoreCase(Secret.GITHUB_TOKEN.name())) {
            throw new IllegalArgumentException(
                    "secret \"" + secret.name() + "\" is in every workflow without being passed: do not declare it");
        }
        return secret;
    }

    /**
     * What the secret is for.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public CallSecret description(String text) {
        return copy(
                attributes.plus("description", Texts.literal("description of secret \"" + secret.name() + "\"", text)));
    }

    /**
     * A key that this class does not know yet, behind all others; what it holds is not checked.
     *
     * @param value what {@link Value#of} takes
     * @throws IllegalArgumentException if there is a method for the key, or the value is of another kind
     */
    public CallSecret extra(String key, Object value) {
        return copy(Extras.add(attributes, "secret \"" + secret.name() + "\"", KEYS, key, value));
    }

    private CallSecret copy(Mapping changed) {
        return new CallSecret(secret, Extras.inOrder(KEYS, changed));
    }

    /** The secret, by the name that the called workflow has for it. */
    public Secret secret() {
        return secret;
    }

    /** Whether the caller must pass it. */
    public boolean isRequired() {
        return attributes.get("required").equals(Optional.of(Value.Bool.of(true)));
    }

    /** What the secret is for. */
    public Optional<String> description() {
        return attributes.get("description").map(Value::toString);
    }

    /** What stands behind its name. */
    Value definition() {
        return attributes.isEmpty() ? new Value.Null() : attributes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallSecret that && secret.equals(that.secret) && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * secret.hashCode() + attributes.hashCode();
    }

    /** The name and what stands behind it. */
    @Override
    public String toString() {
        return secret.name() + ": " + definition();
    }
}
