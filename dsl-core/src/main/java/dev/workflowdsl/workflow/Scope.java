package dev.workflowdsl.workflow;

/** Something that a token may be allowed to touch. */
public abstract sealed class Scope permits ReadWriteScope, WriteScope, ReadScope {

    private final String name;

    Scope(String name) {
        this.name = name;
    }

    /** GitHub's name of the scope, for example {@code pull-requests}. */
    public final String name() {
        return name;
    }

    /** No leave at all, as if the scope were not named. */
    public final Permission none() {
        return at(Permission.Level.NONE);
    }

    /** The most that the scope has of what is granted to all scopes at once. */
    abstract Permission.Level within(Permission.Level granted);

    /** The level besides none that a scope with one such level has, in place of one that it has not. */
    Permission.Level other(Permission.Level missing) {
        return missing == Permission.Level.READ ? Permission.Level.WRITE : Permission.Level.READ;
    }

    final Permission at(Permission.Level level) {
        return new Permission(name, level, null);
    }

    @Override
    public final String toString() {
        return name;
    }
}
