package dev.workflowdsl.expression;

import java.util.List;

/** Short ways to make the nodes that the typed API needs. */
final class Nodes {

    private Nodes() {}

    static Node context(String name, String property) {
        return property(new Node.Context(name), property);
    }

    static Node property(Node target, String name) {
        return Identifier.isLegal(name)
                ? new Node.Property(target, name)
                : new Node.Index(target, Constants.node(name));
    }

    static Node call(String function, Node... arguments) {
        return new Node.Call(function, List.of(arguments));
    }

    static BooleanExpression predicate(String function, Node... arguments) {
        return new BooleanExpression(call(function, arguments));
    }
}
