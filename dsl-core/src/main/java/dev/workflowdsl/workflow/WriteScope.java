package dev.workflowdsl.workflow;

/** A scope with the levels none and write. */
public final class WriteScope extends Scope {

    WriteScope(String name) {
        super(name);
    }

    /** Leave to write. */
    public Permission write() {
        return at(Permission.Level.WRITE);
    }
}
