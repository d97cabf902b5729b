package dev.workflowdsl.expression;

import java.util.Locale;
import java.util.Set;

/** Makes sure that a condition is true or false, where GitHub takes nothing else. */
final class Truth {
    private static final Set<String> PREDICATES =
            Set.of("contains", "startswith", "endswith", "success", "failure", "cancelled", "always");

    private Truth() {}

    /** The {@code condition}, negated twice unless it is plain that its value is true or false and not null, a number or text. */
    static Node of(Node condition) {
        return isBoolean(condition) ? condition : new Node.Not(new Node.Not(condition));
    }

    private static boolean isBoolean(Node node) {
        if (node instanceof Node.Binary binary) {
            return !binary.operator().isLogical() || binary.operands().stream().allMatch(Truth::isBoolean);
        }
        if (node instanceof Node.Call call) {
            return PREDICATES.contains(call.function().toLowerCase(Locale.ROOT));
        }
        return node instanceof Node.Not
                || (node instanceof Node.Literal literal && literal.value() instanceof Data.Bool);
    }
}
