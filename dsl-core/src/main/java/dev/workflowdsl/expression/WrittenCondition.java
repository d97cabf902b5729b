package dev.workflowdsl.expression;

/** A condition in the very text of its author. */
record WrittenCondition(Node node, String text) implements Condition {

    /** Equal to whatever has the same syntax tree, so that a condition does not depend on the way it was written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that && node.equals(that.node());
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
