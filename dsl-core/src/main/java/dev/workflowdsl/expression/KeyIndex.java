package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of the keys in the array that a mapping shares with those made of it, so that long ones are not searched. */
final class KeyIndex {

    private final Map<String, Integer> places = new HashMap<>();
    private int noted;

    /**
     * The place of a key among the first ones of the array, in whatever case it was written.
     *
     * @param cells keys and values by turns; always the same array
     * @return less than 0 if it is not there
     */
    synchronized int find(String key, Object[] cells, int size) {
        while (noted < size) {
            places.putIfAbsent(Ordinal.fold((String) cells[2 * noted]), noted);
            noted++;
        }
        @Nullable Integer place = places.get(Ordinal.fold(key));
        return place == null || place >= size ? -1 : place;
    }
}
