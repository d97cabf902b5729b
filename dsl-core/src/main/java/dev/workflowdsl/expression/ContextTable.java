package dev.workflowdsl.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of every path into the contexts. */
final class ContextTable {
    /** Stands for any name. */
    static final String WILDCARD = "*";

    static final List<Row> ROWS =
            Resource.lines("contexts.txt").stream().map(Row::parse).toList();

    private ContextTable() {}

    /** The types of all contexts, by name. */
    static Map<String, Type> types() {
        Branch root = new Branch();
        ROWS.forEach(row -> root.add(row.path(), row.type()));
        return root.properties();
    }

    /**
     * A path and what is known of it.
     *
     * @param path the names, the first of which is the context
     * @param type what its value is
     * @param taint who chooses it; empty for the payload of the event, of which {@link Payload} knows
     */
    record Row(List<String> path, Type type, Optional<Taint> taint) {
        private static Row parse(String line) {
            List<String> words = Resource.words(line);
            List<String> path = List.of(words.get(0).split("\\.", -1));
            Optional<Taint> taint =
                    words.get(2).equals("payload") ? Optional.empty() : Optional.of(Taint.named(words.get(2)));
            return new Row(path, type(words.get(1)), taint);
        }

        private static Type type(String word) {
            return switch (word) {
                case "any" -> Type.any();
                case "boolean" -> Type.bool();
                case "number" -> Type.number();
                case "string" -> Type.string();
                default -> Type.oneOf(List.of(word.split("\\|", -1)));
            };
        }
    }

    /** An object while its properties come in one by one. */
    private static final class Branch {
        private final Map<String, Branch> branches = new LinkedHashMap<>();
        private final Map<String, Type> leaves = new LinkedHashMap<>();

        void add(List<String> path, Type type) {
            if (path.size() == 1) {
                leaves.put(path.get(0), type);
            } else {
                branches.computeIfAbsent(path.get(0), name -> new Branch()).add(path.subList(1, path.size()), type);
            }
        }

        Map<String, Type> properties() {
            Map<String, Type> types = new LinkedHashMap<>(leaves);
            branches.forEach((name, branch) -> types.put(name, branch.type()));
            return types;
        }

        private Type type() {
            Map<String, Type> types = properties();
            Optional<Type> others = Optional.ofNullable(types.remove(WILDCARD));
            return new Type.Obj(types, others);
        }
    }
}
