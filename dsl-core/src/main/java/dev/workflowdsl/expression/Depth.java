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
        if (node instanceof Node.Property property) { // most of all nodes, so without a list
            return exceeds(property.target(), levels - 1);
        }
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            if (exceeds(children.get(i), levels - 1)) {
                return true;
            }
        }
        return false;
    }
}
