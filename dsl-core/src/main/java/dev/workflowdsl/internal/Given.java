package dev.workflowdsl.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that must not be null. The compiler holds nobody to it, and many come from elsewhere: a system property, a map, a
 * field that is not initialised yet.
 */
public final class Given {

    private Given() {}

    /**
     * The argument.
     *
     * @param <T> its type
     * @param what what it is, for messages
     * @throws IllegalArgumentException if it is null
     */
    @CanIgnoreReturnValue
    public static <T> T require(String what, @Nullable T argument) {
        if (argument == null) {
            throw new IllegalArgumentException(
                    what + " is null: give it a value, or leave the call out; a field is null"
                            + " until its own line has run");
        }
        return argument;
    }

    /**
     * The arguments.
     *
     * @param <C> the type of the collection
     * @param what what one of them is, for messages
     * @throws IllegalArgumentException if one of them is null
     */
    public static <C extends Collection<?>> C requireAll(String what, C arguments) {
        for (Object argument : arguments) {
            require(what, argument);
        }
        return arguments;
    }
}
