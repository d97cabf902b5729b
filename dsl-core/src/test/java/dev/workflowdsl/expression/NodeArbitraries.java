package dev.workflowdsl.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes random trees that keep GitHub's limits. */
final class NodeArbitraries {
    private static final int MAX_DEPTH = 6;

    private NodeArbitraries() {}

    static Arbitrary<Node> nodes() {
        return nodes(MAX_DEPTH);
    }

    private static Arbitrary<Node> nodes(int depth) {
        if (depth == 1) {
            return leaves();
        }
        Arbitrary<Node> parts = Arbitraries.lazy(() -> nodes(depth - 1));
        return Arbitraries.oneOf(
                leaves(),
                Combinators.combine(parts, names()).as(Node.Property::new),
                Combinators.combine(parts, parts).as(Node.Index::new),
                parts.map(Node.Star::new),
                parts.map(Node.Not::new),
                Combinators.combine(Arbitraries.of(Operator.class), parts, parts)
                        .as(Node.Binary::new),
                calls(parts));
    }

    private static Arbitrary<Node> leaves() {
        Arbitrary<Node> literals = data().map(Node.Literal::new);
        Arbitrary<Node> contexts =
                names().filter(name -> !name.equals("Infinity")).map(Node.Context::new);
        return Arbitraries.oneOf(literals, contexts);
    }

    private static Arbitrary<Data> data() {
        return Arbitraries.oneOf(
                Arbitraries.just(Data.nullValue()),
                Arbitraries.of(true, false).map(Data::of),
                Arbitraries.doubles().ofScale(6).map(Data::of),
                Arbitraries.longs().map(Double::longBitsToDouble).map(Data::of),
                Arbitraries.of(Double.NaN, -0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .map(Data::of),
                Arbitraries.strings().ofMaxLength(8).map(Data::of),
                Arbitraries.strings().withChars("a' }{$").ofMaxLength(8).map(Data::of));
    }

    private static Arbitrary<String> names() {
        Arbitrary<Character> first = Arbitraries.chars().alpha().with('_');
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("_-").ofMaxLength(5);
        return Combinators.combine(first, rest)
                .as((head, tail) -> head + tail)
                .filter(name -> !List.of("true", "false", "null", "NaN").contains(name));
    }

    private static Arbitrary<Node> calls(Arbitrary<Node> parts) {
        return Arbitraries.oneOf(
                parts.map(argument -> new Node.Call("toJson", List.of(argument))),
                parts.list().ofSize(2).map(arguments -> new Node.Call("CONTAINS", arguments)),
                parts.list().ofMinSize(1).ofMaxSize(4).map(arguments -> new Node.Call("format", arguments)),
                parts.list().ofMaxSize(3).map(arguments -> new Node.Call("new-function", arguments)));
    }
}
