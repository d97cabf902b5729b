package dev.workflowdsl.expression;

/** How deep a tree is nested, as GitHub counts: each node is a level, and a whole chain of {@code &&} or {@code ||} is one. */
final class Depth {
    private Depth() {}

    /** Whether {@code node} has more than {@code levels} levels; looks no deeper than that. */
    static boolean exceeds(Node node, int levels) {
        if (levels == 0) {
            return true;
        }
        for (Node child : node.children()) {
            if (exceeds(child, levels - 1)) {
                return true;
            }
        }
        return false;
    }
}
