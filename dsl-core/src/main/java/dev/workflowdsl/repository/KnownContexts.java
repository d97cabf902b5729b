package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.ExpressionEvaluationException;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of the contexts is known before a workflow runs. A property that is an expression is not, nor is a context that is
 * not here, nor a property that a context does not have unless the context is here as a whole.
 */
final class KnownContexts {

    private static final KnownContexts NONE = new KnownContexts(Map.of());

    private final Map<String, Context> contexts;

    private KnownContexts(Map<String, Context> contexts) {
        this.contexts = contexts;
    }

    /** The properties of a context, and whether it has no others. */
    private record Context(Mapping properties, boolean whole) {

        boolean knows(String name) {
            return properties.get(name).map(KnownContexts::isKnown).orElse(whole);
        }

        boolean isKnown() {
            return whole && KnownContexts.isKnown(properties);
        }
    }

    static KnownContexts none() {
        return NONE;
    }

    /** This and a context that has these properties and no others. */
    KnownContexts plus(String name, Mapping properties) {
        return plus(name, new Context(properties, true));
    }

    /** This and a context of which only these properties are known. */
    KnownContexts plusPart(String name, Mapping properties) {
        return plus(name, new Context(properties, false));
    }

    private KnownContexts plus(String name, Context context) {
        Map<String, Context> all = new LinkedHashMap<>(contexts);
        all.put(name, context);
        return new KnownContexts(all);
    }

    /** The evaluator for expressions that read nothing else. */
    Evaluator evaluator() {
        Map<String, Data> data = new LinkedHashMap<>();
        contexts.forEach(
                (name, context) -> data.put(name, Evaluator.of(Map.of()).evaluate(known(context))));
        return Evaluator.of(data);
    }

    private static Mapping known(Context context) {
        Mapping known = Mapping.empty();
        for (int i = 0; i < context.properties().size(); i++) {
            if (isKnown(context.properties().value(i))) {
                known = known.plus(
                        context.properties().key(i), context.properties().value(i));
            }
        }
        return known;
    }

    /** The value with those of its expressions computed that can be. */
    Value resolve(Value value) {
        if (value instanceof Template template) {
            return template.isLiteral() || unknownIn(template).isPresent() ? template : evaluate(template);
        }
        if (value instanceof Sequence sequence) {
            return new Sequence(sequence.items().stream().map(this::resolve).toList());
        }
        if (value instanceof Mapping mapping) {
            Mapping resolved = Mapping.empty();
            for (int i = 0; i < mapping.size(); i++) {
                resolved = resolved.plus(mapping.key(i), resolve(mapping.value(i)));
            }
            return resolved;
        }
        return value;
    }

    private Value evaluate(Template template) {
        try {
            return Value.of(evaluator().evaluate(template));
        } catch (ExpressionEvaluationException e) {
            return template; // without a value it is as little known as any other
        }
    }

    /** Whether there is no expression in the value. */
    static boolean isKnown(Value value) {
        return unresolved(value).isEmpty();
    }

    /** The first expression in the value. */
    static Optional<Template> unresolved(Value value) {
        if (value instanceof Template template) {
            return template.isLiteral() ? Optional.empty() : Optional.of(template);
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> unresolved(item).stream())
                    .findFirst();
        }
        return value.entries().asMap().values().stream()
                .flatMap(item -> unresolved(item).stream())
                .findFirst();
    }

    /** The first part of the text that is not known, as an expression. */
    Optional<Node> unknownIn(Template template) {
        return unknownIn(template.toExpression());
    }

    /** The first part of the expression that is not known. */
    Optional<Node> unknownIn(Node node) {
        if (node instanceof Node.Context context) {
            return find(context).filter(Context::isKnown).isPresent() ? Optional.empty() : Optional.of(node);
        }
        Optional<Node> target = target(node);
        if (target.isPresent()
                && target.get() instanceof Node.Context context
                && find(context).isPresent()) {
            Optional<String> name = name(node);
            if (name.isPresent()) {
                boolean known = find(context).orElseThrow().knows(name.get());
                return known ? Optional.empty() : Optional.of(node);
            }
        }
        Optional<Node> part = node.children().stream()
                .flatMap(child -> unknownIn(child).stream())
                .findFirst();
        return part.isPresent() && part.equals(target) ? Optional.of(node) : part;
    }

    private Optional<Context> find(Node.Context context) {
        return Optional.ofNullable(contexts.get(context.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Node> target(Node node) {
        if (node instanceof Node.Property property) {
            return Optional.of(property.target());
        }
        if (node instanceof Node.Index index) {
            return Optional.of(index.target());
        }
        return node instanceof Node.Star star ? Optional.of(star.target()) : Optional.empty();
    }

    private static Optional<String> name(Node node) {
        if (node instanceof Node.Property property) {
            return Optional.of(property.name());
        }
        return node instanceof Node.Index index
                        && index.index() instanceof Node.Literal literal
                        && literal.value() instanceof Data.Str name
                ? Optional.of(name.value())
                : Optional.empty();
    }
}
