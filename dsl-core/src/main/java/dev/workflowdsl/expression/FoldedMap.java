package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable map in the order of its making, whose names are found without regard to case. */
final class FoldedMap<T> extends AbstractMap<String, T> {
    private final Map<String, T> entries = new LinkedHashMap<>();
    private final Map<String, T> byFoldedName = new HashMap<>();

    private FoldedMap(Map<String, T> source) {
        source.forEach((name, value) -> {
            if (byFoldedName.putIfAbsent(Ordinal.fold(name), value) == null) {
                entries.put(name, value);
            }
        });
    }

    static <T> Map<String, T> copyOf(Map<String, T> source) {
        return source instanceof FoldedMap ? source : new FoldedMap<>(source);
    }

    @Override
    public @Nullable T get(@Nullable Object name) {
        return name instanceof String text ? byFoldedName.get(Ordinal.fold(text)) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }
}
