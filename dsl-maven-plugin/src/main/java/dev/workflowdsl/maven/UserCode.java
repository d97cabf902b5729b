package dev.workflowdsl.maven;

import java.util.Optional;
import java.util.stream.Stream;

/** Calls the code of the user's classes; where that fails, it is told in the user's terms. */
final class UserCode {

    private final ModuleClasses classes;

    UserCode(ModuleClasses classes) {
        this.classes = classes;
    }

    /** A call that may fail in any way. */
    interface Call<T> {
        T call() throws Throwable;
    }

    /**
     * What the code gives.
     *
     * @param what what runs, for example {@code acme.CiWorkflow.workflow()}
     */
    <T> T run(String what, Call<T> call) {
        return classes.run(() -> {
            try {
                return call.call();
            } catch (Throwable thrown) {
                throw thrown instanceof GoalFailure failure ? failure : failure(what, thrown);
            }
        });
    }

    private GoalFailure failure(String what, Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .filter(text -> !text.isBlank() && thrown instanceof IllegalArgumentException)
                .orElseGet(thrown::toString);
        return new GoalFailure(what + " failed: " + message + place(thrown), thrown);
    }

    private String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(classes::isUsers)
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }
}
