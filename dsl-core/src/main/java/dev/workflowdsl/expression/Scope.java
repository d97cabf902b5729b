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
public final class Scope {
    private static final Scope OPEN = new Scope(Optional.empty(), Optional.empty());

    private final Optional<Set<String>> contexts;
    private final Optional<Set<String>> functions;

    private Scope(Optional<Set<String>> contexts, Optional<Set<String>> functions) {
        this.contexts = contexts;
        this.functions = functions;
    }

    /** The scope in which every context and every function may exist; for reading an expression whose place is not known. */
    public static Scope open() {
        return OPEN;
    }

    /**
     * The scope with these {@code contexts}, such as {@code github}, and these {@code functions} besides those that exist everywhere,
     * such as {@code hashFiles}.
     */
    public static Scope of(Set<String> contexts, Set<String> functions) {
        return new Scope(Optional.of(lowerCase(contexts)), Optional.of(lowerCase(functions)));
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
