package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Seq;
import java.util.List;
import java.util.function.Function;

/** Lists of declared things whose names GitHub compares without case. */
final class Declarations {

    private Declarations() {}

    /** The list with one more item, whose name must not be there yet. */
    static <T> Seq<T> plus(Seq<T> items, T item, Function<? super T, String> nameOf, String kind) {
        return plusAll(items, List.of(item), nameOf, kind);
    }

    private static <T> Seq<T> plusAll(
            Seq<T> items, List<? extends T> more, Function<? super T, String> nameOf, String kind) {
        NameIndex<T> names = new NameIndex<>();
        items.forEach(item -> names.add(nameOf.apply(item), item));
        Seq<T> all = items;
        for (T item : more) {
            String name = nameOf.apply(item);
            if (names.contains(name)) {
                throw new IllegalArgumentException(kind + " \"" + name + "\" is already declared as \""
                        + nameOf.apply(names.get(name).orElseThrow())
                        + "\", and GitHub compares names without case: declare it once");
            }
            names.add(name, item);
            all = all.plus(item);
        }
        return all;
    }

    static Seq<Input<?>> plusAll(Seq<Input<?>> inputs, List<? extends Input<?>> more) {
        return plusAll(inputs, more, Input::name, "input");
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
