package dev.workflowdsl.check;

import dev.workflowdsl.workflow.SecretsAndVariables;
import java.util.stream.Stream;

/** What is kept beside a repository and read by its workflows. */
public enum ValueKind {
    /** A secret. */
    SECRET("secret", "secrets"),
    /** A configuration variable. */
    VARIABLE("variable", "vars");

    private final String word;
    private final String context;

    ValueKind(String word, String context) {
        this.word = word;
        this.context = context;
    }

    /** The name of the context in expressions. */
    String context() {
        return context;
    }

    boolean isIn(SecretsAndVariables values, String name) {
        Stream<String> names = this == SECRET
                ? values.secrets().stream().map(secret -> secret.name())
                : values.variables().stream().map(variable -> variable.name());
        return names.anyMatch(name::equalsIgnoreCase);
    }

    /** The word for one of them. */
    @Override
    public String toString() {
        return word;
    }
}
