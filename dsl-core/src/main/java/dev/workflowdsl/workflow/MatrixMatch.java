package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Operator;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a value of a matrix is the one that a combination to include or exclude asks for.
 *
 * @see Matrix#legs()
 */
public enum MatrixMatch {
    /** It is. */
    YES,
    /** It may be, since an expression decides. */
    MAYBE,
    /** It is not. */
    NO;

    private static final Evaluator EVALUATOR = Evaluator.of(Map.of());
    private static final Value NOTHING = new Value.Null();

    /**
     * Compares as GitHub does: what is asked for may name a part of an object only, and single values are compared like
     * {@code ==} compares them in expressions.
     */
    public static MatrixMatch of(Value asked, Value actual) {
        if (isComputed(asked) || isComputed(actual)) {
            return MAYBE;
        }
        if (asked instanceof Mapping mapping) {
            MatrixMatch match = YES;
            for (Map.Entry<String, Value> entry : mapping.asMap().entrySet()) {
                Value part = actual.entries().get(entry.getKey()).orElse(NOTHING);
                match = match.and(of(entry.getValue(), part));
            }
            return match;
        }
        if (asked instanceof Sequence sequence) {
            return ofItems(sequence.items(), actual instanceof Sequence list ? list.items() : List.of());
        }
        return data(asked)
                        .flatMap(left -> data(actual).map(right -> isEqual(left, right)))
                        .orElse(false)
                ? YES
                : NO;
    }

    private static MatrixMatch ofItems(List<Value> asked, List<Value> actual) {
        MatrixMatch match = YES;
        for (int i = 0; i < asked.size(); i++) {
            match = match.and(of(asked.get(i), i < actual.size() ? actual.get(i) : NOTHING));
        }
        return match;
    }

    /** Whether both are: the less certain of the two. */
    public MatrixMatch and(MatrixMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static boolean isComputed(Value value) {
        return value instanceof Template template && !template.isLiteral();
    }

    private static boolean isEqual(Data left, Data right) {
        Node equal = new Node.Binary(Operator.EQ, new Node.Literal(left), new Node.Literal(right));
        return EVALUATOR.evaluate(equal).isTruthy();
    }

    private static Optional<Data> data(Value value) {
        if (value instanceof Template text) {
            return Optional.of(Data.of(text.text()));
        }
        if (value instanceof Value.Num number) {
            return Optional.of(Data.of(number.value()));
        }
        if (value instanceof Value.Bool bool) {
            return Optional.of(Data.of(bool.value()));
        }
        return value instanceof Value.Null ? Optional.of(Data.nullValue()) : Optional.empty();
    }
}
