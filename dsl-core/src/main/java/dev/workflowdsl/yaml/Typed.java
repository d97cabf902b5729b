package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.function.Function;

/** Hands a constant or an expression to the method of a model value that takes it. */
final class Typed {

    private Typed() {}

    static <R> R bool(
            Spot spot,
            String what,
            Function<Boolean, ? extends R> constant,
            Function<Expression<Boolean>, ? extends R> computed) {
        Value value = spot.bool(what);
        return value instanceof Value.Bool bool
                ? constant.apply(bool.value())
                : computed.apply(Expression.of((Template) value));
    }

    static <R> R number(
            Spot spot,
            String what,
            Function<Double, ? extends R> constant,
            Function<Expression<Number>, ? extends R> computed) {
        Value value = spot.number(what);
        return value instanceof Value.Num number
                ? constant.apply(number.value())
                : computed.apply(Expression.of((Template) value));
    }
}
