package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Throws random and mutated texts at the parser and the evaluator: they give a value or an exception of ours, nothing else.
 *
 * <p>The system property {@code workflowdsl.fuzz} sets the number of texts.
 */
final class ExpressionFuzzTest {
    private static final int TEXTS = Integer.getInteger("workflowdsl.fuzz", 100_000);

    private static final List<String> SEEDS = List.of(
            "github.event_name == 'push' && (github.ref == 'refs/heads/main' || startsWith(github.ref, 'refs/tags/v'))",
            "format('{0}-{1}', matrix.os, matrix['java version'])",
            "!contains(fromJSON('[\"a\", \"b\"]'), github.event.labels.*.name)",
            "toJSON(github.event.commits[0].author)",
            "case(success(), 'it''s fine', failure(), -1.5e-3, null)",
            "join(matrix.*.x[1], 0xff) >= 0o17 || NaN != Infinity && always()",
            "hashFiles('**/pom.xml', '!target/**')",
            "((((github.event.*.*[*]['a b'])))) < true",
            "build ${{ github.ref }} with ${{ matrix.os || 'none' }}",
            "${{ toJSON(fromJSON(format('{{\"a\":{0}}}', toJSON(matrix)))) }}");

    private static final String ALPHABET = " \t\n'\"()[]{}.,*!=<>&|$-+_aB019exEN\\/@#é\u00a0\u2028😀\u0000";

    private static final Evaluator EVALUATOR = Evaluator.of(Map.of(
                    "github",
                    Data.ofJson(
                            "{\"ref\":\"refs/heads/main\",\"event_name\":\"push\","
                                    + "\"event\":{\"labels\":[{\"name\":\"a\"}],\"commits\":[{\"author\":{\"x\":[1,null,true]}}]}}"),
                    "matrix",
                    Data.ofJson("{\"os\":\"ubuntu\",\"java version\":1e20,\"list\":[{\"x\":[1,2]},{\"x\":[3]}]}")))
            .withStatus(Status.ofJob(Result.FAILURE));

    private final Random random = new Random(20_260_101);

    @Test
    void everyTextHasAValueOrIsRefused() {
        for (int i = 0; i < TEXTS; i++) {
            verify(i % 4 == 0 ? randomText() : mutate(SEEDS.get(random.nextInt(SEEDS.size()))));
        }
    }

    private static void verify(String text) {
        verify(text, () -> EVALUATOR.evaluate(Template.of(text)));
        verify(text, () -> {
            Node node = Expressions.parse(text);
            String printed = Expressions.print(node);
            if (printed.length() <= Limits.MAX_LENGTH) {
                assertThat(Expressions.parse(printed)).as(text).isEqualTo(node);
            }
            return EVALUATOR.evaluate(node);
        });
    }

    private static void verify(String text, Supplier<Data> evaluation) {
        try {
            assertThat(evaluation.get()).as(text).isNotNull();
        } catch (ExpressionSyntaxException e) {
            assertThat(e.offset()).as(text).isBetween(0, text.length());
        } catch (ExpressionEvaluationException e) {
            assertThat(e.problem()).as(text).isNotEmpty();
        }
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(randomCharacter());
        }
        return text.toString();
    }

    private char randomCharacter() {
        return random.nextInt(20) == 0
                ? (char) random.nextInt(0x10000)
                : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private String mutate(String seed) {
        List<UnaryOperator<String>> mutations = List.of(this::insert, this::delete, this::repeat, this::splice);
        String text = seed;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = mutations.get(random.nextInt(mutations.size())).apply(text);
        }
        return text;
    }

    private String insert(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + randomCharacter() + text.substring(at);
    }

    private String delete(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(4));
        return text.substring(0, start) + text.substring(end);
    }

    private String repeat(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() + 1 - start);
        int times = 2 + random.nextInt(random.nextInt(50) == 0 ? 500 : 3);
        return text.substring(0, start) + text.substring(start, end).repeat(times) + text.substring(end);
    }

    private String splice(String text) {
        String other = SEEDS.get(random.nextInt(SEEDS.size()));
        return text.substring(0, random.nextInt(text.length() + 1)) + other.substring(random.nextInt(other.length()));
    }
}
