package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * Compares with GitHub's own engine for editors, which is written in TypeScript.
 *
 * <p>That engine differs from the one that runs workflows. Its faults, each held by an example below so that a new version that mends
 * one is noticed, are kept out of the random cases: the strings hold at most one quote, the numbers are printed alike by both, and so on.
 */
final class GitHubEngineTest {
    private static final List<Fault> FAULTS = List.of(
            // Only the first doubled quote of a string literal becomes one.
            new Fault("'a''b''c'", "String \"a'b'c\"", "String \"a'b''c\""),
            // A comma may stand behind the last argument.
            new Fault("format('x',)", "syntax", "String \"x\""),
            // Properties that every JavaScript object has get lost.
            new Fault("a.constructor", "{\"a\":{\"constructor\":1}}", "Number 1", "Null null"),
            // JavaScript puts keys that look like array indexes first.
            new Fault("join(a.*)", "{\"a\":{\"b\":1,\"0\":2}}", "String \"1,2\"", "String \"2,1\""),
            // Numbers become text as in JavaScript instead of with 15 significant digits.
            new Fault("format('{0}', 1e20)", "String \"1E+20\"", "String \"100000000000000000000\""),
            new Fault("format('{0}', 0.00001)", "String \"1E-05\"", "String \"0.00001\""),
            new Fault(
                    "format('{0}', 1234.567890123457)", "String \"1234.56789012346\"", "String \"1234.567890123457\""),
            new Fault("toJSON(NaN)", "String \"NaN\"", "String \"null\""),
            // Integers with a prefix have any size, and more prefixes than two.
            new Fault("0xffffffff", "Number -1", "Number 4294967295"),
            new Fault("'0X1F' == 31", "Boolean false", "Boolean true"),
            new Fault("'0b1' == 1", "Boolean false", "Boolean true"),
            // Letters are compared by the upper case of a word; `contains` compares by the lower case.
            new Fault("'ß' == 'SS'", "Boolean false", "Boolean true"),
            new Fault("contains('Σ', 'ς')", "Boolean true", "Boolean false"),
            // A placeholder may have anything behind its number.
            new Fault("format('{0x}', 1)", "evaluation", "String \"1\""),
            // Of properties that occur twice in JSON the last one counts.
            new Fault("fromJSON('{\"a\":1,\"a\":2}').a", "Number 1", "Number 2"),
            // Line ends that only some readers know are not escaped.
            new Fault("toJSON('\u2028')", "String \"\\\"\\\\u2028\\\"\"", "String \"\\\"\\u2028\\\"\""),
            // Only four characters are white space.
            new Fault("1\u00a0== 1", "Boolean true", "syntax"),
            // A chain of comparisons may be of any length, although each is a level of the tree.
            new Fault("1" + " == 1".repeat(60), "syntax", "Boolean true"));

    private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*\\)");
    private static final Set<String> STATUS = Set.of("success", "failure", "cancelled", "always");
    private static final Status SUCCESS = Status.ofJob(Result.SUCCESS);

    private static @Nullable Oracle oracle;

    @BeforeContainer
    static void startTheEngine() {
        oracle = Oracle.start();
    }

    @AfterContainer
    static void stopTheEngine() {
        if (oracle != null) {
            oracle.close();
        }
    }

    @Provide
    Arbitrary<Node> expressions() {
        return RandomExpressions.expressions();
    }

    @Provide
    Arbitrary<Node> unusualNumbers() {
        return RandomExpressions.expressionsWithUnusualNumbers();
    }

    @Provide
    Arbitrary<Data.Obj> contexts() {
        return RandomExpressions.contexts();
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return RandomExpressions.tokens();
    }

    @Property(tries = 16_000, seed = "4")
    void computesTheSameValues(@ForAll("expressions") Node expression, @ForAll("contexts") Data.Obj contexts) {
        agree(Expressions.print(expression), contexts);
    }

    @Property(tries = 4_000, seed = "5")
    void computesTheSameWithNumbersThatAreNone(
            @ForAll("unusualNumbers") Node expression, @ForAll("contexts") Data.Obj contexts) {
        agree(Expressions.print(expression), contexts);
    }

    @Property(tries = 4_000, seed = "6")
    void acceptsTheSameTexts(@ForAll("tokens") List<String> tokens) {
        String text = String.join("", tokens);
        Assume.that(!TRAILING_COMMA.matcher(text).find());

        agree(text, (Data.Obj) Data.ofJson("{\"a\":{\"b\":[1,\"x\"]}}"));
    }

    @Example
    void theKnownFaultsAreStillThere() {
        assertThat(FAULTS).allSatisfy(fault -> {
            Data.Obj contexts = (Data.Obj) Data.ofJson(fault.contexts());
            assertThat(ours(fault.expression(), contexts))
                    .as(fault.expression())
                    .isEqualTo(fault.ours());
            assertThat(theirs(fault.expression(), contexts))
                    .as(fault.expression())
                    .isEqualTo(fault.theirs());
        });
    }

    private static void agree(String expression, Data.Obj contexts) {
        assertThat(ours(expression, contexts)).as(expression).isEqualTo(theirs(expression, contexts));
    }

    private static String theirs(String expression, Data.Obj contexts) {
        return Objects.requireNonNull(oracle).ask(expression, contexts).summary();
    }

    private static String ours(String expression, Data.Obj contexts) {
        try {
            Availability available = Availability.of(contexts.properties().keySet(), STATUS);
            Node node = Expressions.parse(expression, available);
            return Oracle.Answer.of(
                    Evaluator.of(contexts.properties()).withStatus(SUCCESS).evaluate(node));
        } catch (ExpressionSyntaxException e) {
            return "syntax";
        } catch (ExpressionEvaluationException e) {
            return "evaluation";
        }
    }

    /** An expression whose value by GitHub's engine for editors is not the one that GitHub's servers compute. */
    private record Fault(String expression, String contexts, String ours, String theirs) {
        Fault(String expression, String ours, String theirs) {
            this(expression, "{}", ours, theirs);
        }
    }
}
