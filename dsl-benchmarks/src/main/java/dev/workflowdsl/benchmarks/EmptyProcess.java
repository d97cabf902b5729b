package dev.workflowdsl.benchmarks;

/** A program that does nothing: what the virtual machine alone costs. */
public final class EmptyProcess {

    private EmptyProcess() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
