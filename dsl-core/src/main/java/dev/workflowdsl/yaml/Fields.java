package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** A mapping whose keys GitHub knows. */
final class Fields {

    private final Spot spot;
    private final String what;
    private final Map<String, Spot> known = new HashMap<>();
    private final List<Spot.Keyed> unknown = new ArrayList<>();
    private boolean broken;

    private Fields(Spot spot, String what) {
        this.spot = spot;
        this.what = what;
    }

    /**
     * The fields of a mapping; each key that is not among the known ones is reported.
     *
     * @param what the mapping, for messages: {@code job "test"}
     */
    static Fields of(Spot spot, String what, List<String> keys) {
        return of(spot, what, keys, entry -> false);
    }

    /**
     * The fields of a mapping; each key that is not among the known ones is reported.
     *
     * @param teller tells of a key that GitHub knows in such a mapping at times, and whether it is one
     */
    static Fields of(Spot spot, String what, List<String> keys, Predicate<Spot.Keyed> teller) {
        Fields fields = open(spot, what, keys);
        fields.unknown.stream()
                .filter(entry -> !teller.test(entry))
                .forEach(entry -> fields.reportUnknown(entry, keys));
        return fields;
    }

    /** The fields of a mapping that may have any key besides the known ones. */
    static Fields open(Spot spot, String what, List<String> keys) {
        Fields fields = new Fields(spot, what);
        for (Spot.Keyed entry : spot.entries(what)) {
            if (keys.contains(entry.name())) {
                fields.known.put(entry.name(), entry.value());
            } else {
                fields.unknown.add(entry);
            }
        }
        return fields;
    }

    private void reportUnknown(Spot.Keyed entry, List<String> keys) {
        if (spot.file().problems().areMany()) {
            return;
        }
        entry.key()
                .report(
                        ReadProblem.UNKNOWN_KEY,
                        "key \"" + Excerpt.of(entry.name()) + "\" of " + what
                                + " is none that GitHub knows there, and it refuses the file",
                        NameIndex.of(keys).advice(entry.name(), "remove it"));
    }

    boolean has(String key) {
        return known.containsKey(key);
    }

    Optional<Spot> get(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** The value of a key that must be there. */
    Spot require(String key) {
        return get(key).orElseThrow(() -> spot.refused(
                ReadProblem.MISSING_KEY,
                what + " has no \"" + key + "\", and GitHub refuses the file",
                "add the key \"" + key + "\""));
    }

    /**
     * What is made of the value of a key that must be there. If there is none or it is refused, that is reported and the
     * stand-in returned, so that the other keys can be looked at too; {@link #whole} refuses what came of it.
     */
    <T> T required(String key, T standIn, Function<Spot, ? extends T> maker) {
        Spot at = get(key).orElse(spot);
        Optional<T> made = at.attempt(() -> maker.apply(require(key)));
        broken |= made.isEmpty();
        return made.orElse(standIn);
    }

    /** Whether a stand-in was needed. */
    boolean isBroken() {
        return broken;
    }

    /** The value, unless it was made with a stand-in. */
    <T> T whole(T value) {
        if (broken) {
            throw Refused.told(spot);
        }
        return value;
    }

    /** The text of a key that must be there; none, and a finding, if it is not. */
    String constant(String key) {
        return spot.attempt(() -> require(key).constant(key)).orElse("");
    }

    /** The target changed by what stands behind the key; as it is if nothing does, or that is refused. */
    <T> T apply(T target, String key, BiFunction<T, Spot, T> change) {
        Spot value = known.get(key);
        return value == null
                ? target
                : value.attempt(() -> change.apply(target, value)).orElse(target);
    }

    /** The target with all unknown keys. */
    <T> T extras(T target, Extra<T> change) {
        T result = target;
        for (Spot.Keyed entry : unknown) {
            T before = result;
            result = accept(before, entry, change);
        }
        return result;
    }

    /** A key that belongs to another kind of value is no extra one; it has been reported as unknown. */
    private static <T> T accept(T target, Spot.Keyed entry, Extra<T> change) {
        Value value = entry.value().value();
        try {
            return change.add(target, entry.name(), value);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** Adds a key that this library does not know. */
    interface Extra<T> {
        T add(T target, String key, Value value);
    }
}
