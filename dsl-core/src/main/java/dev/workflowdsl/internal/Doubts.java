package dev.workflowdsl.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules of ours that GitHub does not have, about what it takes although it cannot do what its author means. Whoever writes
 * such a thing in Java is refused; what is read from a file is kept as it is, and its reader is told.
 */
public final class Doubts {

    private static final ThreadLocal<@Nullable Consumer<? super String>> LISTENER = new ThreadLocal<>();

    private Doubts() {}

    /**
     * Says that a value breaks such a rule; what is returned from goes on with the value.
     *
     * @throws IllegalArgumentException unless somebody listens
     */
    public static void raise(String message) {
        Consumer<? super String> listener = LISTENER.get();
        if (listener == null) {
            throw new IllegalArgumentException(message);
        }
        listener.accept(message);
    }

    /** What the supplier gives; doubts that come up in this thread meanwhile are told to the listener, and no error. */
    public static <T> T tellTo(Consumer<? super String> listener, Supplier<? extends T> supplier) {
        Consumer<? super String> before = LISTENER.get();
        LISTENER.set(listener);
        try {
            return supplier.get();
        } finally {
            if (before == null) {
                LISTENER.remove();
            } else {
                LISTENER.set(before);
            }
        }
    }
}
