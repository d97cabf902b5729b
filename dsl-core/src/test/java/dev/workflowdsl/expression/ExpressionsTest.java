package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workflowdsl.expression.ExpressionSyntaxException.Phase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionsTest {
    private static final Node A = new Node.Context("a");
    private static final Node B = new Node.Context("b");
    private static final Node C = new Node.Context("c");

    @Test
    void readsPaths() {
        assertThat(Expressions.parse("a.b-c[0]['d e'].*[*].true"))
                .isEqualTo(new Node.Property(
                        new Node.Star(new Node.Star(new Node.Index(
                                new Node.Index(new Node.Property(A, "b-c"), literal(Data.of(0))),
                                literal(Data.of("d e"))))),
                        "true"));
    }

    @Test
    void bindsAndTighterThanOrAndComparisonsTighterThanBoth() {
        assertThat(Expressions.parse("a || b && !c < a == b"))
                .isEqualTo(binary(
                        Operator.OR,
                        A,
                        binary(Operator.AND, B, binary(Operator.EQ, binary(Operator.LT, new Node.Not(C), A), B))));
    }

    @Test
    void groupsFromTheLeft() {
        assertThat(Expressions.parse("a != b == c")).isEqualTo(binary(Operator.EQ, binary(Operator.NE, A, B), C));
    }

    @Test
    void keepsTheSpellingOfNames() {
        assertThat(Expressions.parse("StartsWith(GitHub.REF, 'x')"))
                .isEqualTo(new Node.Call(
                        "StartsWith",
                        List.of(new Node.Property(new Node.Context("GitHub"), "REF"), literal(Data.of("x")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "null -> null",
                "TRUE -> TRUE",
                "0x1F -> 31",
                "0o17 -> 15",
                "+.5e1 -> 5",
                "-0 -> -0",
                "1e15 -> 1E+15",
                "123456789012345678 -> 1.2345678901234568E+17",
                "0.1 -> 0.1",
                "1e-7 -> 1E-7",
                "-Infinity -> -Infinity",
                "a&&b -> a && b",
                "f( a,b ) -> f(a, b)",
                "! a -> !a",
                "a [*] . b -> a.*.b",
                "(a || b) && c -> (a || b) && c",
                "(a && b) || c -> a && b || c",
                "a && (b && c) -> a && (b && c)",
                "(a == b) == c -> a == b == c",
                "!(a == b) -> !(a == b)",
                "(!a).b -> (!a).b",
                "((a)).b -> a.b",
                "(1)[0] -> (1)[0]",
                "a[(b || c)] -> a[b || c]"
            })
    void printsCanonically(String source, String printed) {
        assertThat(Expressions.print(Expressions.parse(source))).isEqualTo(printed);
        assertThat(Expressions.parse(source)).hasToString(printed);
    }

    @Test
    void doublesQuotesInStrings() {
        Node node = Expressions.parse("'it''s ''all'' right'");

        assertThat(node).isEqualTo(literal(Data.of("it's 'all' right")));
        assertThat(Expressions.print(node)).isEqualTo("'it''s ''all'' right'");
    }

    @Test
    void readsABlankTextAsNull() {
        assertThat(Expressions.parse(" \t\n")).isEqualTo(literal(Data.nullValue()));
    }

    @Test
    void takesEveryWhiteSpaceOfDotNet() {
        assertThat(Expressions.parse("a\u00a0\u0085\u2003&&\u3000b")).isEqualTo(binary(Operator.AND, A, B));
    }

    @Test
    void saysWhatIsWrongWhereAndHowToMendIt() {
        ExpressionSyntaxException thrown =
                catchThrowableOfType(ExpressionSyntaxException.class, () -> Expressions.parse("github.ref = 'x'"));

        assertThat(thrown)
                .hasMessage("Unexpected symbol: '='. Located at position 12 within expression: github.ref = 'x'\n"
                        + "Hint: the operators are ! == != < <= > >= && ||, with two signs in ==, && and ||");
        assertThat(thrown.phase()).isEqualTo(Phase.LEXING);
        assertThat(thrown.problem()).isEqualTo("Unexpected symbol: '='");
        assertThat(thrown.source()).isEqualTo("github.ref = 'x'");
        assertThat(thrown.position()).isEqualTo(12);
        assertThat(thrown.offset()).isEqualTo(11);
        assertThat(thrown.hint())
                .isEqualTo("the operators are ! == != < <= > >= && ||, with two signs in ==, && and ||");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a == \"b\" | put text into 'single quotes'; double quotes mean nothing in an expression",
                "a + 1 | expressions do not calculate with + - * / %; compute it in a step",
                "a / 2 | expressions do not calculate with + - * / %; compute it in a step",
                "a == ${{ b }} | within an expression everything is computed: leave out any other ${{ }}",
                "1x | a number looks like 42, -1.5, 1e3, 0xff or 0o17; put text into 'single quotes'",
                "a == 'b | close the text with a single quote; a quote inside is written twice: ''",
                "a.ä | a name is made of letters, digits, _ and -; put text into 'single quotes' and reach any other name as x['name']",
                "a && | complete the expression, or close what was opened",
                "a b | check what stands before it: an operator may be missing, or a sign be too much",
                "case(a, b) | \"case\" takes pairs of a condition and a value, and a default value at the end",
                "toJSON() | \"toJSON\" takes 1 argument",
                "CONTAINS(a) | \"contains\" takes 2 arguments",
                "join(a, b, c) | \"join\" takes 1 to 2 arguments"
            })
    void hintsAtTheUsualMistakes(String source, String hint) {
        ExpressionSyntaxException thrown =
                catchThrowableOfType(ExpressionSyntaxException.class, () -> Expressions.parse(source));

        assertThat(thrown.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a.1",
                "a[",
                "a[]",
                "()",
                "f(",
                "f(a",
                "f(a,)",
                "f(,)",
                "(a, b)",
                "a)",
                "a!",
                "true.b",
                "'a'.b",
                "a == == b",
                "*",
                "a.**"
            })
    void refusesWhatIsNoExpression(String source) {
        assertThatExceptionOfType(ExpressionSyntaxException.class).isThrownBy(() -> Expressions.parse(source));
    }

    @Test
    void allowsContextsAndFunctionsItDoesNotKnow() {
        assertThat(Expressions.print(Expressions.parse("newFunction(newContext)")))
                .isEqualTo("newFunction(newContext)");
    }

    @Test
    void allowsOnlyWhatIsAvailableIfThatIsKnown() {
        Availability available = Availability.of(Set.of("github", "matrix"), Set.of("hashFiles"));

        assertThat(Expressions.print(Expressions.parse("hashfiles(MATRIX.x) || contains(github, 'x')", available)))
                .isEqualTo("hashfiles(MATRIX.x) || contains(github, 'x')");
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Expressions.parse("secrets.x", available))
                .withMessage("Unrecognized named-value: 'secrets'. Located at position 1 within expression: secrets.x\n"
                        + "Hint: only the contexts that exist here can be named; put text into 'single quotes'");
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Expressions.parse("a(success())", available))
                .withMessage("Unrecognized function: 'a'. Located at position 1 within expression: a(success())\n"
                        + "Hint: call a function that exists here");
    }

    @Test
    void allows21000Characters() {
        String longest = "'" + "x".repeat(20_998) + "'";

        assertThat(Expressions.print(Expressions.parse(longest))).isEqualTo(longest);
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Expressions.parse(longest + " "))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("Exceeded max expression length 21000"))
                .satisfies(e -> assertThat(e.position()).isEqualTo(21_001));
    }

    @ParameterizedTest
    @CsvSource({"!,'',a", "(,),a", "f(,),a", "'',.b,a", "'',[0],a", "'',' == a',a", "a[,],a"})
    void allows50Levels(String open, String close, String inner) {
        String deepest = open.repeat(49) + inner + close.repeat(49);
        String tooDeep = open.repeat(50) + inner + close.repeat(50);

        assertThat(Expressions.parse(deepest)).isNotNull();
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Expressions.parse(tooDeep))
                .satisfies(e -> assertThat(e.problem()).startsWith("Exceeded max expression depth 50"));
    }

    @Test
    void allowsChainsOfAnyLength() {
        Node chain = Expressions.parse("a && b || ".repeat(2_000) + "c");

        assertThat(((Node.Binary) chain).operands()).hasSize(2_001);
        assertThat(Expressions.parse(Expressions.print(chain))).isEqualTo(chain).hasSameHashCodeAs(chain);
    }

    @Test
    void allows255Arguments() {
        String most = "format('x'" + ", 1".repeat(254) + ")";

        assertThat(Expressions.print(Expressions.parse(most))).isEqualTo(most);
        assertThatExceptionOfType(ExpressionSyntaxException.class)
                .isThrownBy(() -> Expressions.parse(most.replace("'x'", "'x', 1")))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("Too many parameters supplied: 'format'"));
    }

    private static Node literal(Data value) {
        return new Node.Literal(value);
    }

    private static Node binary(Operator operator, Node left, Node right) {
        return new Node.Binary(operator, left, right);
    }
}
