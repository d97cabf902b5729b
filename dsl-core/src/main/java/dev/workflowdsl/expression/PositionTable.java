package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All keys of one kind of file. */
final class PositionTable {
    static final PositionTable WORKFLOW = new PositionTable();
    static final PositionTable ACTION = new PositionTable();

    /** In names of keys, what stands for any item and, at the start, what stands for any name. */
    private static final String ITEM = "[*]";

    private static final String FREE = "<";

    private static final String MATRIX = "jobs.<job_id>.strategy.matrix.";
    private static final List<String> STATUS = List.of("success", "failure", "always", "cancelled");

    static {
        PositionTable table = WORKFLOW;
        Optional<Availability> available = Optional.empty();
        for (String line : Resource.lines("positions.txt")) {
            if (line.startsWith("file ")) {
                table = line.endsWith("workflow") ? WORKFLOW : ACTION;
            } else if (line.startsWith("[")) {
                available = availability(line.substring(1, line.length() - 1));
            } else {
                int colon = line.indexOf(':');
                table.add(line.substring(0, colon), kinds(line.substring(colon + 1)), available);
            }
        }
    }

    private final Entry root = new Entry();

    private PositionTable() {}

    /** The position of {@code path}; everything within a matrix has the position of the part of the matrix it is in. */
    Optional<Position> find(List<String> path) {
        Entry entry = root;
        for (String name : normal(path)) {
            Entry next = entry.below(name);
            if (next == null) {
                return entry.position()
                        .filter(position -> position.key().startsWith(MATRIX))
                        .map(Position::within);
            }
            entry = next;
        }
        return entry.position();
    }

    /** Steps that run in parallel have the keys of other steps. */
    private static List<String> normal(List<String> path) {
        boolean parallel = path.size() > 5
                && path.get(0).equals("jobs")
                && path.get(2).equals("steps")
                && path.get(4).equals("parallel");
        if (!parallel) {
            return path;
        }
        List<String> normal = new ArrayList<>(path.subList(0, 3));
        normal.addAll(path.subList(5, path.size()));
        return normal;
    }

    private void add(String key, Set<Data.Kind> kinds, Optional<Availability> available) {
        Entry entry = root;
        for (String name : key.replace(ITEM, "." + ITEM).split("\\.", -1)) {
            entry = entry.create(name);
        }
        entry.key = key;
        entry.kinds = kinds;
        entry.available = available;
    }

    /** Reads {@code contexts | functions}; no context means no expressions. */
    private static Optional<Availability> availability(String names) {
        int bar = names.indexOf('|');
        Set<String> contexts = new LinkedHashSet<>(Resource.words(bar < 0 ? names : names.substring(0, bar)));
        if (contexts.isEmpty()) {
            return Optional.empty();
        }
        Set<String> functions = new LinkedHashSet<>(bar < 0 ? List.of() : Resource.words(names.substring(bar + 1)));
        boolean ofJobs = functions.remove("status-of-jobs");
        if (ofJobs || functions.remove("status")) {
            functions.addAll(STATUS);
        }
        Availability available = Availability.of(contexts, functions);
        return Optional.of(ofJobs ? available : available.withoutJobIds());
    }

    private static Set<Data.Kind> kinds(String words) {
        Set<Data.Kind> kinds = EnumSet.noneOf(Data.Kind.class);
        for (String word : Resource.words(words)) {
            kinds.add(
                    switch (word) {
                        case "sequence" -> Data.Kind.ARRAY;
                        case "mapping" -> Data.Kind.OBJECT;
                        case "null" -> Data.Kind.NULL;
                        case "boolean" -> Data.Kind.BOOLEAN;
                        case "number" -> Data.Kind.NUMBER;
                        default -> Data.Kind.STRING;
                    });
        }
        return Set.copyOf(kinds);
    }

    /** A key with the keys below it. */
    private static final class Entry {
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private String key = "";
        private Set<Data.Kind> kinds = Set.of();
        private Optional<Availability> available = Optional.empty();

        Entry create(String name) {
            return entries.computeIfAbsent(name.startsWith(FREE) ? FREE : name, unused -> new Entry());
        }

        @Nullable
        Entry below(String name) {
            if (name.startsWith("[")) {
                return entries.get(ITEM);
            }
            Entry named = entries.get(name);
            return named == null ? entries.get(FREE) : named;
        }

        Optional<Position> position() {
            if (key.isEmpty()) {
                return Optional.empty();
            }
            List<String> names =
                    entries.keySet().stream().filter(name -> !name.equals(ITEM)).toList();
            return Optional.of(new Position(key, kinds, available, names.contains(FREE) ? List.of() : names));
        }
    }
}
