package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event that is configured by a mapping, whose keys stand in one order for all events. */
abstract class FilteredEvent<E extends Event> extends Event {

    private static final List<String> ORDER = List.of(
            "workflows",
            "types",
            "branches",
            "branches-ignore",
            "tags",
            "tags-ignore",
            "paths",
            "paths-ignore",
            "names",
            "versions",
            "inputs",
            "outputs",
            "secrets");

    private final Mapping filters;

    FilteredEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin);
        this.filters = filters;
    }

    /** This event with other filters. */
    abstract E copy(Mapping changed);

    /** The keys for which the event has methods. */
    Set<String> typedKeys() {
        return Set.of();
    }

    /** The same keys in their order. */
    final List<String> knownKeys() {
        Set<String> keys = typedKeys();
        return ORDER.stream().filter(keys::contains).toList();
    }

    /** The mapping of filters, or null if there are none. */
    @Override
    public final Value configuration() {
        return filters.isEmpty() ? new Value.Null() : filters;
    }

    /**
     * A key that this class does not know yet, behind all others; what it holds is not checked.
     *
     * @param value what {@link Value#of} takes
     * @throws IllegalArgumentException if the event has a method for the key, or the value is of another kind
     */
    public final E extra(String key, Object value) {
        return copy(Extras.add(filters, "event \"" + name() + "\"", typedKeys(), key, value));
    }

    final Mapping filters() {
        return filters;
    }

    final E with(String key, Value value) {
        return copy(Extras.inOrder(knownKeys(), filters.plus(key, value)));
    }

    final E with(String key, List<String> texts) {
        return with(key, Texts.sequence(texts));
    }

    final E with(FilterKey key, Filter filter) {
        filter.patterns().forEach(key::requireValid);
        Mapping rest = Extras.without(filters, key.of(!filter.isIgnoring()));
        return copy(
                Extras.inOrder(knownKeys(), rest.plus(key.of(filter.isIgnoring()), Texts.sequence(filter.patterns()))));
    }

    /** The filter for one subject, of either form. */
    final Optional<Filter> filter(FilterKey key) {
        return filter(key, false).or(() -> filter(key, true));
    }

    private Optional<Filter> filter(FilterKey key, boolean ignoring) {
        return filters.contains(key.of(ignoring))
                ? Optional.of(Filter.asWritten(textsAt(key.of(ignoring)), ignoring))
                : Optional.empty();
    }

    /** The texts that a key has: a list of them, or a single one. */
    final List<String> textsAt(String key) {
        Value value = filters.get(key).orElse(Sequence.empty());
        return value instanceof Sequence list
                ? list.items().stream().map(Value::toString).toList()
                : List.of(value.toString());
    }

    /** The list that a key has so far. */
    final List<Value> listAt(String key) {
        return filters.get(key).orElse(Sequence.empty()) instanceof Sequence list ? list.items() : List.of();
    }
}
