package dev.workflowdsl.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Things by their names, which GitHub compares without case. Of several with one name the first counts.
 *
 * @param <T> the things
 */
public final class NameIndex<T> {

    /** How many names are searched for a similar one, so that a file full of mistakes takes no quadratic time. */
    private static final int MOST_CANDIDATES = 200;

    private static final int MOST_LISTED = 10;

    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    private record Entry<T>(String name, T value) {}

    /** The names as things of their own. */
    public static NameIndex<String> of(Collection<String> names) {
        NameIndex<String> index = new NameIndex<>();
        names.forEach(name -> index.add(name, name));
        return index;
    }

    /** Adds a thing, unless there is one of that name. */
    public void add(String name, T value) {
        entries.putIfAbsent(fold(name), new Entry<>(name, value));
    }

    /** The thing of that name, in whatever case it was written. */
    public Optional<T> get(String name) {
        return Optional.ofNullable(entries.get(fold(name))).map(Entry::value);
    }

    /** Whether the name is there, in whatever case it was written. */
    public boolean contains(String name) {
        return entries.containsKey(fold(name));
    }

    /** The names as they were first written, in their order. */
    public List<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    /** What GitHub compares of a name. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** For messages: how the name that is there already is spelled, if not the same. */
    public static String spelling(String name, String present) {
        return name.equals(present) ? "" : ", \"" + present + "\", since case makes no difference";
    }

    /**
     * What to write in place of a name that is not there: the most similar one, or else one of those that are there.
     *
     * @param otherwise what to do if there is none
     */
    public String advice(String wrong, String otherwise) {
        if (entries.isEmpty()) {
            return otherwise;
        }
        return similar(wrong)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElseGet(() -> (entries.size() == 1 ? "there is only " : "choose one of ") + listed());
    }

    /** The name that is so similar to a wrong one that it is most likely meant. */
    public Optional<String> similar(String wrong) {
        return nearest(wrong).or(() -> longer(wrong));
    }

    private String listed() {
        String shown = entries.values().stream()
                .limit(MOST_LISTED)
                .map(entry -> '"' + entry.name() + '"')
                .collect(Collectors.joining(", "));
        int rest = entries.size() - MOST_LISTED;
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    /** The only name that goes on with another word where the wrong one ends, as {@code timeout-minutes} does for {@code timeout}. */
    private Optional<String> longer(String wrong) {
        String folded = fold(wrong);
        List<String> longer = entries.entrySet().stream()
                .limit(MOST_CANDIDATES)
                .filter(entry -> entry.getKey().startsWith(folded + "-"))
                .map(entry -> entry.getValue().name())
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private Optional<String> nearest(String wrong) {
        String folded = fold(wrong);
        int farthest = Math.max(1, folded.length() / 3);
        record Candidate(String name, int distance) {}
        return entries.entrySet().stream()
                .limit(MOST_CANDIDATES)
                .filter(entry -> Math.abs(entry.getKey().length() - folded.length()) <= farthest)
                .map(entry -> new Candidate(entry.getValue().name(), EditDistance.of(folded, entry.getKey())))
                .filter(candidate -> candidate.distance() <= farthest && candidate.distance() < folded.length())
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }
}
