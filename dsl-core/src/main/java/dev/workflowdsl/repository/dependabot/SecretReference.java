package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.Optional;

/** Finds the secret that a value is. */
final class SecretReference {

    private SecretReference() {}

    static Optional<Secret> of(Value value) {
        return value instanceof Template template
                ? template.expression().flatMap(SecretReference::of)
                : Optional.empty();
    }

    private static Optional<Secret> of(Node node) {
        return node instanceof Node.Property property ? Optional.of(Secret.of(property.name())) : Optional.empty();
    }
}
