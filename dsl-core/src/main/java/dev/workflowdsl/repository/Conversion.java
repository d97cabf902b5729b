package dev.workflowdsl.repository;

import java.util.List;

/**
 * What became of a protection in another form, and what could not become anything.
 *
 * @param result what means the same
 * @param left what has no equal there, or a weaker one only
 * @param <T> the other form
 */
public record Conversion<T>(T result, List<Left> left) {

    /**
     * A part that has no equal in the other form.
     *
     * @param what its key in GitHub's API, or its type
     * @param reason why it has none, and what was done about it
     */
    public record Left(String what, String reason) {

        /** The part and the reason on one line. */
        @Override
        public String toString() {
            return what + ": " + reason;
        }
    }

    /** Copies the list. */
    public Conversion {
        left = List.copyOf(left);
    }

    /** Whether nothing is left. */
    public boolean isComplete() {
        return left.isEmpty();
    }
}
