package dev.workflowdsl.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The contexts and functions that exist where an expression stands, compared without case.
 *
 * <p>The functions that exist everywhere ({@code contains}, {@code format} ...) need no mention. GitHub's page is
 * <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability">context availability</a>.
 */
public final class Availability {
    private static final Availability OPEN = new Availability(Optional.empty(), Optional.empty(), true);
    private static final Set<String> TAKING_JOBS = Set.of("success", "failure");

    private final Optional<Map<String, String>> contexts;
    private final Optional<Map<String, String>> functions;
    private final boolean jobIds;

    private Availability(
            Optional<Map<String, String>> contexts, Optional<Map<String, String>> functions, boolean jobIds) {
        this.contexts = contexts;
        this.functions = functions;
        this.jobIds = jobIds;
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
        return new Availability(Optional.of(names(contexts)), Optional.of(names(functions)), true);
    }

    /** The same without arguments for {@code success} and {@code failure}, which the condition of a job alone may ask about jobs by id. */
    public Availability withoutJobIds() {
        return new Availability(contexts, functions, false);
    }

    /** Whether the context called {@code name} exists. */
    public boolean hasContext(String name) {
        return contexts.map(names -> names.containsKey(name)).orElse(true);
    }

    /** Whether the function called {@code name} exists. */
    public boolean hasFunction(String name) {
        return functions.map(names -> names.containsKey(name)).orElse(true)
                || Signature.find(name).filter(Signature::isGeneral).isPresent();
    }

    /** The contexts that exist, sorted; empty if that is not known. */
    Optional<List<String>> contexts() {
        return contexts.map(names -> names.keySet().stream().sorted().toList());
    }

    /** What is wrong with passing {@code count} arguments to {@code function}, in GitHub's words. */
    Optional<String> refusal(Signature function, int count) {
        if (!jobIds && count > 0 && TAKING_JOBS.contains(function.name())) {
            return Optional.of("Too many parameters supplied");
        }
        return function.refusal(count);
    }

    private static Map<String, String> names(Collection<String> names) {
        Map<String, String> byName = new LinkedHashMap<>();
        names.forEach(name -> byName.put(name, name));
        return FoldedMap.copyOf(byName);
    }
}
