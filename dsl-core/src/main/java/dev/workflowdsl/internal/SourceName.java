package dev.workflowdsl.internal;

/** The name of the class whose author wrote a source; a lambda has that of the class around it. */
public final class SourceName {

    private static final String LAMBDA = "$$Lambda";

    private SourceName() {}

    /** The full name. */
    public static String of(Class<?> source) {
        return withoutLambda(source.getName());
    }

    /** The name without its package. */
    public static String simple(Class<?> source) {
        return withoutLambda(source.getSimpleName());
    }

    private static String withoutLambda(String name) {
        int lambda = name.indexOf(LAMBDA);
        return lambda < 0 ? name : name.substring(0, lambda);
    }
}
