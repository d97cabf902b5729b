package dev.workflowdsl.expression;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contexts and functions that exist where an expression stands, compared without case.
 *
 * <p>The functions that exist everywhere ({@code contains}, {@code format} ...) need no mention. GitHub's page is
 * <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability">context availability</a>.
 */
public final class Availability {
    private static final Availability OPEN = new Availability(Optional.empty(), Optional.empty());

    private final Optional<Set<String>> contexts;
    private final Optional<Set<String>> functions;

    private Availability(Optional<Set<String>> contexts, Optional<Set<String>> functions) {
        this.contexts = contexts;
        this.functions = functions;
    }

    /** Every context and every function may exist; for reading an expression whose place is not known. */
    public static Availability open() {
        return OPEN;
    }

    /**
     * Only these {@code contexts}, such as {@code github}, exist, and of the functions that do not exist everywhere only these
     * {@code functions}, such as {@code hashFiles}.
     */
    public static Availability of(Set<String> contexts, Set<String> functions) {
        return new Availability(Optional.of(lowerCase(contexts)), Optional.of(lowerCase(functions)));
    }

    boolean hasContext(String name) {
        return contexts.map(names -> names.contains(name.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    boolean hasFunction(String name) {
        return functions
                        .map(names -> names.contains(name.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                || Signature.find(name).filter(Signature::isGeneral).isPresent();
    }

    private static Set<String> lowerCase(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
