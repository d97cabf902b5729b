package dev.workflowdsl.expression;

import java.util.List;

/** How deep a tree is nested, as GitHub counts: each node is a level, and a whole chain of {@code &&} or {@code ||} is one. */
final class Depth {
    private Depth() {}

    /** Whether {@code node} has more than {@code levels} levels; looks no deeper than that. */
    static boolean exceeds(Node node, int levels) {
        if (levels == 0) {
            return true;
        }
        return children(node).stream().anyMatch(child -> exceeds(child, levels - 1));
    }

    private static List<Node> children(Node node) {
        if (node instanceof Node.Binary binary) {
            return binary.operator().isLogical() ? binary.operands() : List.of(binary.left(), binary.right());
        }
        if (node instanceof Node.Call call) {
            return call.arguments();
        }
        if (node instanceof Node.Index index) {
            return List.of(index.target(), index.index());
        }
        if (node instanceof Node.Property property) {
            return List.of(property.target());
        }
        if (node instanceof Node.Star star) {
            return List.of(star.target());
        }
        if (node instanceof Node.Not not) {
            return List.of(not.operand());
        }
        return List.of();
    }
}
