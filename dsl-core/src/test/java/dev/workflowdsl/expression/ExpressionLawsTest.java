package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every expression. */
final class ExpressionLawsTest {
    @Provide
    Arbitrary<Node> nodes() {
        return NodeArbitraries.nodes();
    }

    @Property(tries = 5_000)
    void everyTreeReadsBackFromItsText(@ForAll("nodes") Node node) {
        assertThat(Expressions.parse(Expressions.print(node))).isEqualTo(node);
    }

    @Property
    void printingWhatWasPrintedChangesNothing(@ForAll("nodes") Node node) {
        String text = Expressions.print(node);

        assertThat(Expressions.print(Expressions.parse(text))).isEqualTo(text);
    }

    @Property
    void equalTreesHaveEqualHashCodes(@ForAll("nodes") Node node) {
        assertThat(Expressions.parse(Expressions.print(node))).hasSameHashCodeAs(node);
    }

    @Property
    void noParenthesesCanBeLeftOut(@ForAll("nodes") Node node) {
        List<Token> tokens = Lexer.tokens(Expressions.print(node));

        for (int i = 0; i < tokens.size(); i++) {
            if (opensGroup(tokens, i)) {
                assertThat(parse(without(tokens, i, endOfGroup(tokens, i)))).isNotEqualTo(Optional.of(node));
            }
        }
    }

    @Property
    void everyTreeStandsInTextAsAWhole(@ForAll("nodes") Node node) {
        assertThat(Template.of(Template.of(node).text()).expression()).contains(node);
    }

    @Property
    void whiteSpaceBetweenTokensMeansNothing(@ForAll("nodes") Node node) {
        StringBuilder spaced = new StringBuilder();
        Lexer.tokens(Expressions.print(node))
                .forEach(token -> spaced.append("\n \t").append(token.text()));

        assertThat(Expressions.parse(spaced.toString())).isEqualTo(node);
    }

    private static boolean opensGroup(List<Token> tokens, int index) {
        boolean call = index > 0 && tokens.get(index - 1).kind() == Token.Kind.NAME;
        return tokens.get(index).kind() == Token.Kind.LEFT_PAREN && !call;
    }

    private static int endOfGroup(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; ; i++) {
            depth += tokens.get(i).kind() == Token.Kind.LEFT_PAREN ? 1 : 0;
            depth -= tokens.get(i).kind() == Token.Kind.RIGHT_PAREN ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
    }

    private static String without(List<Token> tokens, int first, int second) {
        return IntStream.range(0, tokens.size())
                .filter(i -> i != first && i != second)
                .mapToObj(i -> tokens.get(i).text())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Node> parse(String text) {
        try {
            return Optional.of(Expressions.parse(text));
        } catch (ExpressionSyntaxException e) {
            return Optional.empty();
        }
    }
}
