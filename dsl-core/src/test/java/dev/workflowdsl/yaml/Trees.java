package dev.workflowdsl.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generates documents out of strings that are likely to be misread. */
final class Trees {

    private static final List<String> WORDS = lines("""
            ~ null Null NULL true True TRUE false yes Yes no NO on On off OFF y Y n N = << - -- --- ... ? : :: | >- \\ ' "
            .inf -.INF .NaN NaN Infinity 1e3 1E+3 -1.5e-3 .5 5. 0x1F 0o7 014 0b101 1_000 -1_0.5 1,000 +1 -e 3.10 1.2.3 e3 v1
            12:30:45 190:20:30.15 2024-01-01 2001-12-14t21:59:43.10-05:00 2001-12-14T21:59:43Z 0x 0xfade deadbeef 12e45 -0o17
            __proto__ !tag &anchor *alias %TAG @a `a` a:b a#b a: #a -a ?a :a ,a [a {a ]a }a actions/checkout@v4 ./a .a a, a] a}
            """, " ");

    private static final List<String> PHRASES = lines("""
            --- a
            ... a
            - a
            ? a
            : a
            a: b
            a #b
            a # b
            # no comment
            %YAML 1.1
            2001-12-14 21:59:43.10 -5
            ${{ matrix.os }}
            ${{ a }}: x
            ${{ a }} # x
            it's
            say "hi"
            'a' b
            "a" b
            """, "\n");

    private static final List<String> FRAGMENTS = List.of(
            ("\n,\n\n,\r\n,\r, ,  ,   ,\t,: ,:, #,#,- ,-,? ,---,...,\n---\n,',\",\\,\\n,a,b,echo,é,漢,|,>,[,],{,},&,*,!,%,@,`,${{ x }},"
                            + "1,0x,\u0000,\u0007,\u001B,\u007F,\u0080,\u0085,\u00A0,\u2028,\u2029,\uFEFF,\uFFFD,\uFFFE,\uFFFF,\uFDD0,"
                            + "\uD83D\uDE00,\uD83D,\uDE00,\uD83F\uDFFF,\uDBFF\uDFFF")
                    .split(","));

    private Trees() {}

    static Arbitrary<Tree> documents() {
        Arbitrary<Tree> roots = Arbitraries.frequencyOf(
                Tuple.of(6, mappings(nodes(3))), Tuple.of(2, sequences(nodes(3))), Tuple.of(1, leaves()));
        return Combinators.combine(above(), roots, above()).as(Tree.Document::new);
    }

    static Arbitrary<String> strings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, joined(Arbitraries.of(FRAGMENTS), 8)),
                Tuple.of(3, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.of(PHRASES)),
                Tuple.of(3, chars(" \n", 'a').ofMaxLength(10)),
                Tuple.of(2, chars(" \t\n\r\u0085\u2028#:-", 'a', 'b').ofMaxLength(10)),
                Tuple.of(2, chars("0123456789+-._:,eExXoObBaAfFtTzZ ", '0').ofMaxLength(8)),
                Tuple.of(2, chars("-?:,[]{}#&*!|>'\"%@`=~<$\\ ", 'a').ofMaxLength(8)),
                Tuple.of(2, Arbitraries.strings().withCharRange('\0', '\uFFFF').ofMaxLength(12)),
                Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(30)),
                Tuple.of(1, Arbitraries.of(WORDS).map(word -> word + "\n")),
                Tuple.of(1, joined(Arbitraries.of(FRAGMENTS), 3).map(part -> part.repeat(400))));
    }

    private static List<String> lines(String text, String separator) {
        return List.of(text.strip().split("[" + separator + "\n]"));
    }

    private static StringArbitrary chars(String chars, char... more) {
        return Arbitraries.strings().withChars(chars.toCharArray()).withChars(more);
    }

    private static Arbitrary<String> joined(Arbitrary<String> parts, int most) {
        return parts.list().ofMaxSize(most).map(list -> String.join("", list));
    }

    private static Arbitrary<Tree> nodes(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Tree> inner = Arbitraries.lazy(() -> nodes(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves()), Tuple.of(1, sequences(inner)), Tuple.of(2, mappings(inner)));
    }

    private static Arbitrary<Tree> leaves() {
        Arbitrary<Tree> values = Arbitraries.frequencyOf(
                Tuple.of(6, scalars().map(scalar -> scalar)),
                Tuple.of(1, scalars().list().ofMaxSize(4).map(Tree.Flow::new)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, values),
                Tuple.of(1, Combinators.combine(values, strings()).as(Tree.Commented::new)));
    }

    private static Arbitrary<Tree.Scalar> scalars() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, strings().map(text -> (Object) text)),
                        Tuple.of(1, Arbitraries.of(true, false)),
                        Tuple.of(1, numbers()),
                        Tuple.of(1, Arbitraries.just(0).map(zero -> null)))
                .map(Tree.Scalar::new);
    }

    /** Finite ones: Jackson cannot read {@code .inf} and {@code .nan}. */
    static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.integers().map(thousandths -> thousandths / 1000.0),
                Arbitraries.of(0.0, -0.0, 1e15, 1e21, 1e-7, Double.MAX_VALUE, Double.MIN_VALUE));
    }

    private static Arbitrary<Tree> sequences(Arbitrary<Tree> nodes) {
        return Combinators.combine(entries(nodes).list().ofMaxSize(4), above()).as(Tree.Sequence::new);
    }

    private static Arbitrary<Tree> mappings(Arbitrary<Tree> nodes) {
        Arbitrary<Map<String, Tree.Entry>> entries = Combinators.combine(strings(), entries(nodes))
                .as(Map::entry)
                .list()
                .ofMaxSize(5)
                .map(list -> list.stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        return Combinators.combine(entries, above()).as(Tree.Mapping::new);
    }

    private static Arbitrary<Tree.Entry> entries(Arbitrary<Tree> nodes) {
        return Combinators.combine(above(), nodes).as(Tree.Entry::new);
    }

    private static Arbitrary<Tree.Above> above() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<String>of())),
                                Tuple.of(1, strings().list().ofMaxSize(2))),
                        Arbitraries.of(true, false, false))
                .as(Tree.Above::new);
    }
}
