package dev.workflowdsl.repository;

/** The name of the class whose author wrote a source. */
final class SourceName {

    private static final String LAMBDA = "$$Lambda";

    private SourceName() {}

    /** A lambda has the name of the class around it. */
    static String of(Class<?> source) {
        int lambda = source.getName().indexOf(LAMBDA);
        return lambda < 0 ? source.getName() : source.getName().substring(0, lambda);
    }
}
