package dev.workflowdsl.expression;

import dev.workflowdsl.internal.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Follows the texts of contexts through an expression. */
final class TaintAnalysis {
    private TaintAnalysis() {}

    static Taint of(Node node) {
        if (node instanceof Node.Binary binary) {
            return ofBinary(binary);
        }
        if (node instanceof Node.Call call) {
            return ofCall(call);
        }
        if (node instanceof Node.Literal || node instanceof Node.Not) {
            return Taint.FIXED;
        }
        List<String> path = new ArrayList<>();
        Node root = root(node, path);
        return root instanceof Node.Context context ? ofPath(context.name(), path) : of(root);
    }

    /** What comes through {@code &&} is its last operand, or one of the few values that count as false. */
    private static Taint ofBinary(Node.Binary binary) {
        return switch (binary.operator()) {
            case AND -> of(binary.right());
            case OR -> worst(binary.operands());
            default -> Taint.FIXED;
        };
    }

    private static Taint ofCall(Node.Call call) {
        return switch (call.function().toLowerCase(Locale.ROOT)) {
            case "format", "join", "tojson", "fromjson" -> worst(call.arguments());
            case "case" -> worst(valuesOfCase(call.arguments()));
            default -> Signature.find(call.function()).isPresent() ? Taint.FIXED : worst(call.arguments());
        };
    }

    /** Every second argument is a value, and so is the last one. */
    static List<Node> valuesOfCase(List<Node> arguments) {
        List<Node> values = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            values.add(arguments.get(i));
        }
        values.add(arguments.get(arguments.size() - 1));
        return values;
    }

    private static Taint worst(List<Node> nodes) {
        return nodes.stream().map(TaintAnalysis::of).reduce(Taint.FIXED, Taint::or);
    }

    /** Where the path that ends in {@code node} starts; its names are added to {@code path}, in order. */
    private static Node root(Node node, List<String> path) {
        Optional<Node> target = target(node);
        if (target.isEmpty()) {
            return node;
        }
        Node root = root(target.get(), path);
        path.add(name(node));
        return root;
    }

    private static Optional<Node> target(Node node) {
        if (node instanceof Node.Property property) {
            return Optional.of(property.target());
        }
        if (node instanceof Node.Index index) {
            return Optional.of(index.target());
        }
        return node instanceof Node.Star star ? Optional.of(star.target()) : Optional.empty();
    }

    private static String name(Node node) {
        if (node instanceof Node.Property property) {
            return property.name();
        }
        return node instanceof Node.Index index
                        && index.index() instanceof Node.Literal literal
                        && literal.value() instanceof Data.Str name
                ? name.value()
                : ContextTable.WILDCARD;
    }

    private static Taint ofPath(String context, List<String> names) {
        List<String> path = new ArrayList<>(List.of(context));
        path.addAll(names);
        Taint taint = Taint.FIXED;
        boolean known = false;
        for (ContextTable.Row row : ContextTable.ROWS) {
            known |= Ordinal.equal(row.path().get(0), context);
            if (touches(row.path(), path)) {
                List<String> inPayload = path.subList(Math.min(2, path.size()), path.size());
                taint = taint.or(row.taint().orElseGet(() -> Payload.taint(inPayload)));
            }
        }
        return known ? taint : Taint.ARBITRARY;
    }

    /** Whether one of the paths leads to the other, or is the same. */
    private static boolean touches(List<String> row, List<String> path) {
        for (int i = 0; i < Math.min(row.size(), path.size()); i++) {
            boolean any =
                    row.get(i).equals(ContextTable.WILDCARD) || path.get(i).equals(ContextTable.WILDCARD);
            if (!any && !Ordinal.equal(row.get(i), path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
