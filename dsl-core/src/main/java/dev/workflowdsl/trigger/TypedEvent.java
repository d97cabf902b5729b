package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event that happens for several activities, which {@code types} tells apart. */
abstract class TypedEvent<E extends Event, T extends Enum<T>> extends FilteredEvent<E> {

    TypedEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin, filters);
    }

    @Override
    Set<String> typedKeys() {
        return Set.of("types");
    }

    /** The activities that count, in place of those that were set before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final E types(T first, T... more) {
        Seq<Value> types = Seq.empty();
        for (T type : Texts.list(first, more)) {
            types = types.plus(Template.literal(Texts.activity(type)));
        }
        return with("types", new Sequence(types));
    }

    /**
     * One more activity that counts, by its name at GitHub; for those that have no constant yet.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public final E type(String type) {
        Template name = Texts.literal("activity type of event \"" + name() + "\"", type);
        return with("types", new Sequence(Seq.copyOf(listAt("types")).plus(name)));
    }

    /** GitHub's names of the activities that count; none if those count that GitHub assumes for the event. */
    public final List<String> types() {
        return textsAt("types");
    }
}
