package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.time.Duration;
import java.util.function.Function;

/** Hands a constant or an expression to the method of a model value that takes it. */
final class Typed {

    private static final int SECONDS_PER_MINUTE = 60;

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

    static <R> R minutes(
            Spot spot,
            String what,
            Function<Duration, ? extends R> constant,
            Function<Expression<Number>, ? extends R> computed) {
        return number(
                spot,
                what,
                minutes -> constant.apply(Duration.ofSeconds(Math.round(minutes * SECONDS_PER_MINUTE))),
                computed);
    }
}
