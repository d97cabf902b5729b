package dev.workflowdsl.workflow;

/** A scope with the levels none and write. */
public final class WriteScope extends Scope {

    WriteScope(String name) {
        super(name);
    }

    @Override
    Permission.Level within(Permission.Level granted) {
        return granted == Permission.Level.WRITE ? Permission.Level.WRITE : Permission.Level.NONE;
    }

    /** Leave to write. */
    public Permission write() {
        return at(Permission.Level.WRITE);
    }
}
