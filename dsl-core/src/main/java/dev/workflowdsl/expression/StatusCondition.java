package dev.workflowdsl.expression;

/** A condition that may hold status functions, and so may stand in {@code if} alone. */
record StatusCondition(Node node) implements Condition {

    /** Equal to whatever has the same syntax tree, so that a condition does not depend on the way it was written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that && node.equals(that.node());
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The <code>${{ }}</code> form. */
    @Override
    public String toString() {
        return Printer.printTemplate(node);
    }
}
