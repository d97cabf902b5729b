package dev.workflowdsl.expression;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes random expressions that mean something: they name contexts that exist, and compare what is likely to be related. */
final class RandomExpressions {
    private static final List<String> NAMES = List.of("a", "B", "c-d", "_e", "github");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "b",
            "ab",
            "aBc",
            "ABC",
            "é",
            "É",
            "ı",
            "i",
            "I",
            "true",
            "false",
            "null",
            "0",
            "1",
            "-1",
            " 1 ",
            "1.5",
            "1e2",
            "0x1f",
            "0o17",
            ".5",
            "1.",
            "x1",
            "NaN",
            "Infinity",
            "-Infinity",
            "it's",
            "refs/heads/main",
            "main",
            "{0}",
            "{1}-{0}",
            "{{0}}",
            "{",
            "}",
            "{0",
            "[]",
            "{}",
            "[1,2]",
            "[1",
            "\"a\"",
            "{\"a\":{\"B\":[1]}}",
            ",",
            "😀");
    private static final List<Double> NUMBERS =
            List.of(0.0, -0.0, 1.0, 2.0, -1.0, 0.5, 1.5, 31.0, 100.0, -2.25, 123456789.0, 0.001);

    private final Arbitrary<Data> literals;
    private final List<String> oneArgument;

    private RandomExpressions(Arbitrary<Data> literals, List<String> oneArgument) {
        this.literals = literals;
        this.oneArgument = oneArgument;
    }

    /** Expressions with all functions, without NaN and infinities. */
    static Arbitrary<Node> expressions() {
        return new RandomExpressions(primitives(), List.of("toJSON", "fromJSON", "join", "format")).nodes(5);
    }

    /** Expressions with NaN and infinities, which JSON cannot hold. */
    static Arbitrary<Node> expressionsWithUnusualNumbers() {
        Arbitrary<Data> unusual = Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                .map(Data::of);
        return new RandomExpressions(Arbitraries.oneOf(primitives(), unusual), List.of("fromJSON", "join", "format"))
                .nodes(4);
    }

    /** Objects for the contexts {@code a}, {@code B} ... */
    static Arbitrary<Data.Obj> contexts() {
        return Arbitraries.maps(Arbitraries.of(NAMES), data(3))
                .ofSize(NAMES.size())
                .map(Data::of);
    }

    /** Pieces of expressions in any order, of which few make sense. */
    static Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "true",
                        "null",
                        "1",
                        "-1",
                        ".5",
                        "1.5.",
                        "0x1g",
                        "'x'",
                        "'",
                        "''",
                        "(",
                        ")",
                        "[",
                        "]",
                        ".",
                        "*",
                        "[*]",
                        ".*",
                        ".b",
                        "['b']",
                        "[0]",
                        ",",
                        "!",
                        "==",
                        "!=",
                        "<",
                        "<=",
                        "&&",
                        "||",
                        "&",
                        "=",
                        " ",
                        "\n",
                        "@",
                        "\"",
                        "-",
                        "format(",
                        "contains(",
                        "success()",
                        "case(",
                        "unknown(",
                        "join(a.b, ",
                        "_",
                        "a-b",
                        "NaN")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<Data> primitives() {
        return Arbitraries.oneOf(
                Arbitraries.just(Data.nullValue()),
                Arbitraries.of(true, false).map(Data::of),
                Arbitraries.of(NUMBERS).map(Data::of),
                Arbitraries.of(TEXTS).map(Data::of));
    }

    private static Arbitrary<Data> data(int depth) {
        if (depth == 0) {
            return primitives();
        }
        Arbitrary<Data> parts = Arbitraries.lazy(() -> data(depth - 1));
        return Arbitraries.oneOf(
                primitives(),
                parts.list().ofMaxSize(3).map(Data::of),
                Arbitraries.maps(Arbitraries.of("a", "B", "c-d", "", "it's", "é"), parts)
                        .ofMaxSize(3)
                        .map(Data::of));
    }

    private Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> leaves = Arbitraries.oneOf(
                literals.map(Node.Literal::new), Arbitraries.of(NAMES).map(Node.Context::new));
        if (depth == 1) {
            return leaves;
        }
        Arbitrary<Node> parts = Arbitraries.lazy(() -> nodes(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaves),
                Tuple.of(1, Combinators.combine(parts, Arbitraries.of(NAMES)).as(Node.Property::new)),
                Tuple.of(1, Combinators.combine(parts, parts).as(Node.Index::new)),
                Tuple.of(1, parts.map(Node.Star::new)),
                Tuple.of(1, parts.map(Node.Star::new).map(star -> new Node.Property(star, "a"))),
                Tuple.of(1, parts.map(Node.Not::new)),
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.of(Operator.class), parts, parts)
                                .as(Node.Binary::new)),
                Tuple.of(4, calls(parts)));
    }

    private Arbitrary<Node> calls(Arbitrary<Node> parts) {
        return Arbitraries.oneOf(
                call(Arbitraries.of(oneArgument), parts, 1),
                call(Arbitraries.of("contains", "startsWith", "endsWith", "join", "format"), parts, 2),
                call(Arbitraries.of("case", "format"), parts, 3),
                call(Arbitraries.of("case"), parts, 5),
                call(Arbitraries.of("success", "failure", "cancelled", "always"), parts, 0));
    }

    private static Arbitrary<Node> call(Arbitrary<String> functions, Arbitrary<Node> arguments, int count) {
        return Combinators.combine(functions, arguments.list().ofSize(count)).as(Node.Call::new);
    }
}
