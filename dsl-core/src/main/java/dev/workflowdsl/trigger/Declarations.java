package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import java.util.List;
import java.util.function.Function;

/** Lists of declared things whose names GitHub compares without case. */
final class Declarations {

    private Declarations() {}

    /** The list with one more item, whose name must not be there yet. */
    static <T> Seq<T> plus(Seq<T> items, T item, Function<? super T, String> nameOf, String kind) {
        String name = nameOf.apply(item);
        for (T other : items) {
            if (nameOf.apply(other).equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(kind + " \"" + name + "\" is already declared as \""
                        + nameOf.apply(other) + "\", and GitHub compares names without case: declare it once");
            }
        }
        return items.plus(item);
    }

    static Seq<Input<?>> plusAll(Seq<Input<?>> inputs, List<? extends Input<?>> more) {
        Seq<Input<?>> all = inputs;
        for (Input<?> input : more) {
            all = plus(all, input, Input::name, "input");
        }
        return all;
    }

    /** What stands behind a key such as {@code inputs}: each name with its definition. */
    static <T> Mapping definitions(
            List<T> items, Function<? super T, String> nameOf, Function<? super T, ? extends Value> definitionOf) {
        Mapping definitions = Mapping.empty();
        for (T item : items) {
            definitions = definitions.plus(nameOf.apply(item), definitionOf.apply(item));
        }
        return definitions;
    }
}
