package dev.workflowdsl.workflow;

/** A scope with the levels none, read and write. */
public final class ReadWriteScope extends Scope {

    ReadWriteScope(String name) {
        super(name);
    }

    @Override
    Permission.Level within(Permission.Level granted) {
        return granted;
    }

    /** Leave to read. */
    public Permission read() {
        return at(Permission.Level.READ);
    }

    /** Leave to write. */
    public Permission write() {
        return at(Permission.Level.WRITE);
    }
}
