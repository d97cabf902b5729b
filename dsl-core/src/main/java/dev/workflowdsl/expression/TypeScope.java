package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The contexts that an expression can name and the types of their values.
 *
 * <p>Whether a context exists at a place at all is up to its {@link Availability}. Context names are compared without case.
 */
public final class TypeScope {
    private static final TypeScope STANDARD = new TypeScope(ContextTable.types());

    private final Map<String, Type> contexts;

    private TypeScope(Map<String, Type> contexts) {
        this.contexts = FoldedMap.copyOf(contexts);
    }

    /**
     * All contexts as far as GitHub's documentation tells: what a workflow itself defines, such as the axes of its matrix, its inputs and
     * its steps, is open.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts">Contexts</a>
     */
    public static TypeScope standard() {
        return STANDARD;
    }

    /** This scope in which {@code context} has another {@code type}, for example the steps before the one that holds the expression. */
    public TypeScope with(String context, Type type) {
        Map<String, Type> changed = new LinkedHashMap<>();
        contexts.forEach((name, known) -> changed.put(name, Ordinal.equal(name, context) ? type : known));
        changed.putIfAbsent(context, type);
        return new TypeScope(changed);
    }

    /** This scope in which the property of {@code context} has another {@code type}, such as {@code event} of {@code github}. */
    public TypeScope with(String context, String property, Type type) {
        Type.Obj known = type(context)
                .filter(Type.Obj.class::isInstance)
                .map(Type.Obj.class::cast)
                .orElse(new Type.Obj(Map.of(), Optional.empty()));
        Map<String, Type> properties = new LinkedHashMap<>();
        properties.put(property, type);
        known.properties().forEach(properties::putIfAbsent);
        return with(context, new Type.Obj(properties, known.others()));
    }

    /** The type of {@code context}; empty if there is no such context. */
    public Optional<Type> type(String context) {
        return Optional.ofNullable(contexts.get(context));
    }

    /** The contexts with their types. */
    public Map<String, Type> contexts() {
        return contexts;
    }
}
