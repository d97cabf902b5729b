package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One computation of one expression. */
final class Evaluation {
    private final Node expression;
    private final Data.Obj contexts;
    private final Library library;
    private final MemoryMeter memory = MemoryMeter.limited();

    /** The arrays that came from {@code .*}: an index goes to each of their elements instead of picking one. */
    private final Set<Data> filtered = Collections.newSetFromMap(new IdentityHashMap<>());

    Evaluation(Node expression, Data.Obj contexts, Library library) {
        this.expression = expression;
        this.contexts = contexts;
        this.library = library;
    }

    Data run() {
        return evaluate(expression);
    }

    private Data evaluate(Node node) {
        try {
            long mark = memory.used();
            Data value = compute(node);
            if (Coercion.isPrimitive(value)) {
                memory.release(mark); // nothing of what it was computed from is held any more
            }
            memory.add(value);
            return value;
        } catch (EvaluationProblem e) {
            throw new ExpressionEvaluationException(e.problem(), node, expression);
        }
    }

    private Data compute(Node node) {
        if (node instanceof Node.Literal literal) {
            return literal.value();
        }
        if (node instanceof Node.Context context) {
            return context(context.name());
        }
        if (node instanceof Node.Property property) {
            return index(property.target(), Data.of(property.name()));
        }
        if (node instanceof Node.Index index) {
            return index(index.target(), evaluate(index.index()));
        }
        if (node instanceof Node.Star star) {
            return star(evaluate(star.target()));
        }
        if (node instanceof Node.Call call) {
            return library.call(
                    call.function(),
                    call.arguments().stream().map(this::evaluate).toList());
        }
        if (node instanceof Node.Not not) {
            return Data.of(!evaluate(not.operand()).isTruthy());
        }
        Node.Binary binary = (Node.Binary) node;
        return binary.operator().isLogical() ? logical(binary) : comparison(binary);
    }

    private Data context(String name) {
        return contexts.property(name)
                .orElseThrow(() -> new EvaluationProblem("Unrecognized named-value: '" + name + "'"));
    }

    private Data logical(Node.Binary chain) {
        boolean decisive = chain.operator() == Operator.OR;
        Data value = Data.nullValue();
        for (Node operand : chain.operands()) {
            value = evaluate(operand);
            if (value.isTruthy() == decisive) {
                break;
            }
        }
        return value;
    }

    private Data comparison(Node.Binary binary) {
        Data left = evaluate(binary.left());
        Data right = evaluate(binary.right());
        return Data.of(
                switch (binary.operator()) {
                    case EQ -> Coercion.equal(left, right);
                    case NE -> !Coercion.equal(left, right);
                    case LT -> Coercion.less(left, right);
                    case LE -> Coercion.less(left, right) || Coercion.equal(left, right);
                    case GT -> Coercion.less(right, left);
                    default -> Coercion.less(right, left) || Coercion.equal(left, right);
                });
    }

    private Data index(Node target, Data index) {
        Data value = evaluate(target);
        if (!filtered.contains(value)) {
            return element(value, index).orElse(Data.nullValue());
        }
        return filter(((Data.Arr) value)
                .items().stream().flatMap(item -> element(item, index).stream()).toList());
    }

    private Data star(Data value) {
        if (!filtered.contains(value)) {
            return filter(elements(value));
        }
        List<Data> all = new ArrayList<>();
        ((Data.Arr) value).items().forEach(item -> all.addAll(elements(item)));
        return filter(all);
    }

    private Data filter(List<Data> items) {
        Data.Arr array = Data.of(items);
        filtered.add(array);
        return array;
    }

    private static List<Data> elements(Data value) {
        if (value instanceof Data.Arr array) {
            return array.items();
        }
        return value instanceof Data.Obj object
                ? List.copyOf(object.properties().values())
                : List.of();
    }

    private static Optional<Data> element(Data value, Data index) {
        if (value instanceof Data.Obj object) {
            return Coercion.isPrimitive(index) ? object.property(index.toText()) : Optional.empty();
        }
        if (value instanceof Data.Arr array) {
            double position = index.toNumber();
            boolean exists = position >= 0 && position < array.items().size();
            return exists ? Optional.of(array.items().get((int) position)) : Optional.empty();
        }
        return Optional.empty();
    }
}
