package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Names;

/**
 * The name of a configuration variable of a repository, organisation or environment.
 *
 * @param name the name as it is stored at GitHub
 * @see <a href="https://docs.github.com/en/actions/concepts/workflows-and-actions/variables">Variables</a>
 */
public record Variable(String name) implements Reference<String> {

    /**
     * The variable of that name.
     *
     * @throws IllegalArgumentException if the name holds anything but letters, digits and {@code _}, begins with a
     *     digit, or begins with {@code GITHUB_}
     */
    public Variable {
        Names.requireVariableName(name);
        if (name.regionMatches(true, 0, "GITHUB_", 0, 7)) {
            throw new IllegalArgumentException("variable name \"" + name
                    + "\" begins with GITHUB_, which GitHub keeps for itself: choose another name");
        }
    }

    /**
     * The variable of that name.
     *
     * @throws IllegalArgumentException if the name holds anything but letters, digits and {@code _}, begins with a
     *     digit, or begins with {@code GITHUB_}
     */
    public static Variable of(String name) {
        return new Variable(name);
    }

    /** The expression {@code vars.<name>}. */
    @Override
    public StringExpression value() {
        return new StringExpression(Nodes.context("vars", name));
    }

    /** The <code>${{ }}</code> form of the reference. */
    @Override
    public String toString() {
        return value().toString();
    }
}
