package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Names, texts and scalars, among them those that YAML takes for something else. */
final class Texts {

    private Texts() {}

    static Arbitrary<Boolean> bools() {
        return Arbitraries.of(true, false);
    }

    /** Names of jobs, steps, axes and inputs. */
    static Arbitrary<String> ids() {
        Arbitrary<String> first = Arbitraries.strings().withCharRange('a', 'z').ofLength(1);
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('_', '-')
                .ofMaxLength(8);
        return Combinators.combine(first, rest).as(String::concat);
    }

    /** A line of text without expressions. */
    static Arbitrary<String> lines() {
        Arbitrary<String> odd = Arbitraries.of(
                "1.10",
                "on",
                "null",
                "~",
                "0x1F",
                "1e3",
                "2024-01-01",
                "12:30:45",
                "a: b",
                "# no comment",
                "- item",
                "*",
                "&a",
                "!tag",
                "'quoted'",
                "\"quoted\"",
                "{a}",
                "[a]",
                "a\tb",
                "ends with :",
                "back\\slash",
                "Grüße, 世界 🚀");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a1', '\u00ff')
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> text.strip().replace("${{", "$"))
                .map(text -> text.isEmpty() ? "x" : text);
        return Arbitraries.frequencyOf(Tuple.of(1, odd), Tuple.of(3, any));
    }

    /** A line of text, with an expression in some of them. */
    static Arbitrary<String> templates() {
        return Arbitraries.oneOf(
                lines(), Combinators.combine(lines(), expressions()).as((text, expression) -> text + expression));
    }

    /** Scripts of some lines. */
    static Arbitrary<String> scripts() {
        return Combinators.combine(lines().list().ofMinSize(1).ofMaxSize(4), bools())
                .as((lines, ended) -> String.join("\n", lines) + (ended ? "\n" : ""));
    }

    /** Expressions that may stand in every place of a job. */
    static Arbitrary<Expression<?>> expressions() {
        return Arbitraries.of(
                Contexts.github().sha(),
                Contexts.github().refName(),
                Contexts.github().ref().eq("refs/heads/main"),
                Variable.of("REGION").value());
    }

    /** What an environment variable of a job or step may be. */
    static Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                templates().map(text -> text),
                Arbitraries.integers().between(-1000, 1000).map(number -> number),
                bools().map(bool -> bool),
                expressions().map(expression -> expression),
                Arbitraries.of("TOKEN", "GITHUB_TOKEN").map(Secret::of));
    }

    static Arbitrary<String> envNames() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    static Arbitrary<Map<String, Object>> env() {
        return Arbitraries.maps(envNames(), values()).ofMaxSize(3);
    }

    /** Conditions of jobs and steps. */
    static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                        "github.ref == 'refs/heads/main'",
                        "always()",
                        "!cancelled()",
                        "failure() && github.event_name != 'pull_request'",
                        "github.actor == 'octocat' || startsWith(github.ref, 'refs/tags/')",
                        "contains(github.event.pull_request.labels.*.name, 'ready')")
                .map(Condition::raw);
    }
}
