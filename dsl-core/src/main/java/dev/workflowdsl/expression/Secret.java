package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Given;
import dev.workflowdsl.internal.Names;

/**
 * The name of a secret of a repository, organisation or environment; never its value.
 *
 * @param name the name as it is stored at GitHub
 * @see <a href="https://docs.github.com/en/actions/concepts/security/secrets">Secrets</a>
 */
public record Secret(String name) implements Reference<String> {

    private static final String PREFIX = "secrets.";

    /** The token that GitHub makes for each job. */
    public static final Secret GITHUB_TOKEN = new Secret("GITHUB_TOKEN");

    /**
     * The secret of that name.
     *
     * @throws IllegalArgumentException if the name holds anything but letters, digits, {@code _} and {@code -} (the last
     *     only in names that a reusable workflow declares), or begins with a digit
     */
    public Secret {
        if (Given.require("secret name", name).regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            throw new IllegalArgumentException(
                    "secret name \"" + name + "\" begins with \"secrets.\": give what stands behind it");
        }
        name = Names.requireName("secret", name);
    }

    /**
     * The secret of that name.
     *
     * @throws IllegalArgumentException if the name holds anything but letters, digits, {@code _} and {@code -} (the last
     *     only in names that a reusable workflow declares), or begins with a digit
     */
    public static Secret of(String name) {
        return new Secret(name);
    }

    /** The expression {@code secrets.<name>}. */
    @Override
    public StringExpression value() {
        return new StringExpression(Nodes.context("secrets", name));
    }

    /** The <code>${{ }}</code> form of the reference. */
    @Override
    public String toString() {
        return value().toString();
    }
}
