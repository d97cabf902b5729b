package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be wrapped.
 *
 * @param uses how it is used
 * @param names what its class may be called, the best first
 */
record Subject(ActionDescriptor descriptor, Uses uses, List<String> names) {

    /**
     * The classes of the subjects, in their order. Subjects that would have the same class go on to their next names, all
     * of them, so that it does not matter which comes first.
     *
     * @param packages the package for an owner
     * @throws IllegalArgumentException if subjects have no more names, or are the same
     */
    static Map<ClassName, Subject> types(List<Subject> subjects, Function<String, String> packages) {
        List<Subject> named = new ArrayList<>(subjects);
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<String, Long> counts = named.stream()
                    .collect(Collectors.groupingBy(subject -> subject.key(packages), Collectors.counting()));
            for (int i = 0; i < named.size(); i++) {
                Subject subject = named.get(i);
                if (counts.getOrDefault(subject.key(packages), 1L) > 1
                        && subject.names().size() > 1) {
                    named.set(i, subject.withNextName());
                    changed = true;
                }
            }
        }
        return distinct(named, packages);
    }

    private static Map<ClassName, Subject> distinct(List<Subject> named, Function<String, String> packages) {
        Map<String, Subject> byKey = new LinkedHashMap<>();
        Map<ClassName, Subject> types = new LinkedHashMap<>();
        for (Subject subject : named) {
            Subject other = byKey.putIfAbsent(subject.key(packages), subject);
            if (other != null) {
                throw new IllegalArgumentException("class \"" + subject.type(packages) + "\" would be that of "
                        + other.descriptor().action() + " and of "
                        + subject.descriptor().action() + ": give one of the two another name in its descriptor");
            }
            types.put(subject.type(packages), subject);
        }
        return types;
    }

    private ClassName type(Function<String, String> packages) {
        return ClassName.get(packages.apply(descriptor.action().split("/", 2)[0]), names.get(0));
    }

    /** The name of the class as file systems compare it that do not tell upper from lower case. */
    private String key(Function<String, String> packages) {
        return type(packages).toString().toLowerCase(Locale.ROOT);
    }

    private Subject withNextName() {
        return new Subject(descriptor, uses, names.subList(1, names.size()));
    }
}
