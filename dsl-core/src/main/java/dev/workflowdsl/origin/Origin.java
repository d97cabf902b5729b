package dev.workflowdsl.origin;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The line of Java that made a value, so that a finding can point at it.
 *
 * <p>Recording costs less than a microsecond per value and is on unless the system property {@code workflowdsl.origins}
 * is {@code false} or {@link #record} switched it off.
 */
public final class Origin {

    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final ThreadLocal<Boolean> SUSPENDED = ThreadLocal.withInitial(() -> false);
    private static volatile boolean recording = !"false".equals(System.getProperty("workflowdsl.origins"));

    private final StackWalker.StackFrame frame;

    private Origin(StackWalker.StackFrame frame) {
        this.frame = frame;
    }

    /** Switches recording on or off for all values made from now on, in all threads. */
    public static void record(boolean on) {
        recording = on;
    }

    /** What the supplier gives, of which no value knows a line, since no line of Java wrote it. */
    public static <T> T unrecorded(Supplier<? extends T> supplier) {
        boolean before = SUSPENDED.get();
        SUSPENDED.set(true);
        try {
            return supplier.get();
        } finally {
            SUSPENDED.set(before);
        }
    }

    /**
     * The line that called the method which calls this one; for factory methods of values. A factory that the JDK calls,
     * for example as the method reference in {@code stream.map(Step::run)}, counts as called by the line behind that.
     *
     * @return the line; empty while recording is off
     */
    public static Optional<Origin> ofCaller() {
        return recording && !SUSPENDED.get()
                ? WALKER.walk(frames ->
                                frames.skip(2).dropWhile(Origin::isOfJdk).findFirst())
                        .map(Origin::new)
                : Optional.empty();
    }

    private static boolean isOfJdk(StackWalker.StackFrame frame) {
        return frame.getClassName().startsWith("java.");
    }

    /** The fully qualified name of the class whose code made the value. */
    public String className() {
        return frame.getClassName();
    }

    /** The name of the source file without its directory, if the class file tells it. */
    public Optional<String> file() {
        return Optional.ofNullable(frame.getFileName());
    }

    /** The line number, counted from 1; absent if the class was compiled without line numbers. */
    public Optional<Integer> line() {
        return frame.getLineNumber() > 0 ? Optional.of(frame.getLineNumber()) : Optional.empty();
    }

    /** The place as stack traces write it, for example {@code acme.CiWorkflow.build(CiWorkflow.java:42)}. */
    @Override
    public String toString() {
        return frame.toStackTraceElement().toString();
    }
}
