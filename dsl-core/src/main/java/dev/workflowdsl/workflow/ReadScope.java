package dev.workflowdsl.workflow;

/** A scope with the levels none and read. */
public final class ReadScope extends Scope {

    ReadScope(String name) {
        super(name);
    }

    @Override
    Permission.Level within(Permission.Level granted) {
        return granted == Permission.Level.NONE ? Permission.Level.NONE : Permission.Level.READ;
    }

    /** Leave to read. */
    public Permission read() {
        return at(Permission.Level.READ);
    }
}
