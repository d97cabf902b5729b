package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Names;

/** Names of branches and tags with as much of a pattern as an expression can compare. */
final class RefPattern {
    private RefPattern() {}

    static BooleanExpression matches(String what, String prefix, String pattern) {
        String name = Names.requireText(what + " pattern", pattern).replaceFirst("\\*{1,2}$", "");
        if (name.startsWith("refs/")) {
            throw new IllegalArgumentException(what + " pattern \"" + pattern
                    + "\" begins with refs/, which is added to the name: leave refs/heads/ or refs/tags/ out");
        }
        if (name.chars().anyMatch(c -> "*?+[]!".indexOf(c) >= 0)) {
            throw new IllegalArgumentException(what + " pattern \"" + pattern
                    + "\" is more than an expression can compare, which knows no patterns: end the name with *, or filter the"
                    + " event itself");
        }
        StringExpression ref = Contexts.github().ref();
        return name.equals(pattern) ? ref.eq(prefix + name) : ref.startsWith(prefix + name);
    }
}
