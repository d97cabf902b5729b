package dev.workflowdsl.expression;

/** A condition that may hold status functions, and so may stand in {@code if} alone. */
record StatusCondition(Node node) implements Condition {

    /** The <code>${{ }}</code> form. */
    @Override
    public String toString() {
        return Printer.printTemplate(node);
    }
}
