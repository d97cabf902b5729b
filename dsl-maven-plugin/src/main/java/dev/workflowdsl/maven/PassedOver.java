package dev.workflowdsl.maven;

import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that implements one of the interfaces of pipelines, but that nobody asked to be one can make.
 *
 * @param type the class
 * @param reason why it cannot be made
 * @param advice how to mend that
 */
record PassedOver(Class<?> type, String reason, String advice) {

    /** Empty if the class can be made, or is none that its author means to be made: abstract, or within a method. */
    static Optional<PassedOver> of(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers()) || type.isAnonymousClass() || type.isLocalClass()) {
            return Optional.empty();
        }
        Optional<Class<?>> hidden = Stream.<Class<?>>iterate(type, Class::getEnclosingClass)
                .takeWhile(around -> around != null)
                .filter(around -> !Modifier.isPublic(around.getModifiers()))
                .findFirst();
        if (hidden.isPresent()) {
            String subject =
                    hidden.get().equals(type) ? "it" : "class \"" + hidden.get().getName() + "\" around it";
            return Optional.of(new PassedOver(type, subject + " is not public", "make it public"));
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            return Optional.of(
                    new PassedOver(type, "it belongs to an object of the class around it", "make it static"));
        }
        return Stream.of(type.getConstructors()).anyMatch(made -> made.getParameterCount() == 0)
                ? Optional.empty()
                : Optional.of(new PassedOver(type, "it has no public constructor without parameters", "give it one"));
    }

    /** What is passed over, why, and how to mend it. */
    String message(Class<?> kind) {
        return "Class \"" + type.getName() + "\" implements " + kind.getSimpleName() + ", but is passed over, since "
                + reason + ": " + advice
                + ", let a RepositorySource hold it, or name all pipeline classes in <sources>";
    }
}
