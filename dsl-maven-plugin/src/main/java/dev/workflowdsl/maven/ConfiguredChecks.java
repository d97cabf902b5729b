package dev.workflowdsl.maven;

import dev.workflowdsl.check.Checks;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** The checks that a module has chosen: a static method of one of its classes gives them. */
final class ConfiguredChecks {

    private static final String SEPARATOR = "::";

    private ConfiguredChecks() {}

    /**
     * The checks that the method gives, or the standard ones if none is configured.
     *
     * @param reference the class and the method, for example {@code acme.HousePolicy::checks}
     */
    static Checks in(ModuleClasses classes, Optional<String> reference) {
        return reference.map(method -> call(classes, method.strip())).orElseGet(Checks::standard);
    }

    private static Checks call(ModuleClasses classes, String reference) {
        String[] parts = reference.split(SEPARATOR, -1);
        if (parts.length != 2) {
            throw new GoalFailure("checks \"" + reference
                    + "\", configured in <checks>, are no class and method: write for example"
                    + " \"com.acme.HousePolicy::checks\"");
        }
        Method method = method(classes.named(parts[0], "checks"), parts[1], reference);
        return new UserCode(classes).run(reference, () -> {
            try {
                return (Checks) method.invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        });
    }

    private static Method method(Class<?> type, String name, String reference) {
        try {
            Method method = type.getDeclaredMethod(name);
            if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Checks.class) {
                method.setAccessible(true);
                return method;
            }
        } catch (NoSuchMethodException e) {
            throw wrong(reference);
        }
        throw wrong(reference);
    }

    private static GoalFailure wrong(String reference) {
        return new GoalFailure("method \"" + reference
                + "\", configured in <checks>, is no static method without parameters that gives Checks: add it, or"
                + " name another one");
    }
}
