package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every key against what is known of GitHub's schema. */
final class PositionTest {
    private static final List<String> CONTEXTS = List.of(
            "github",
            "needs",
            "strategy",
            "matrix",
            "job",
            "runner",
            "env",
            "vars",
            "secrets",
            "steps",
            "inputs",
            "jobs");

    private static final List<String> FUNCTIONS = List.of("success", "failure", "always", "cancelled", "hashFiles");

    private static final Map<String, Data.Kind> KINDS = Map.of(
            "string", Data.Kind.STRING,
            "boolean", Data.Kind.BOOLEAN,
            "number", Data.Kind.NUMBER,
            "null", Data.Kind.NULL,
            "sequence", Data.Kind.ARRAY,
            "mapping", Data.Kind.OBJECT);

    @TestFactory
    Stream<DynamicTest> everyKeyOfAWorkflowHasItsContextsAndFunctions() {
        return keys("workflow")
                .map(fact -> dynamicTest(fact.get("key").asText(), () -> {
                    Optional<Position> position =
                            Position.inWorkflow(path(fact.get("key").asText()));
                    assertThat(position.map(Position::key))
                            .hasValue(fact.get("key").asText());
                    requireSame(position.orElseThrow(), fact);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyKeyOfAnActionHasItsContextsAndFunctions() {
        return keys("action")
                .map(fact -> dynamicTest(fact.get("key").asText(), () -> {
                    Optional<Position> position =
                            Position.inAction(path(fact.get("key").asText()));
                    assertThat(position.map(Position::key))
                            .hasValue(fact.get("key").asText());
                    requireSame(position.orElseThrow(), fact);
                }));
    }

    @Test
    void functionsTakeAsManyArgumentsAsTheKeyAllows() {
        JsonNode facts = Facts.read("context-availability.json").path("specialFunctionArity");

        requireCounts("jobs.build.if", facts.path("job_if"));
        requireCounts("jobs.build.steps.[0].if", facts.path("step_if"));
        Availability run = Position.inWorkflow(List.of("jobs", "build", "steps", "[0]", "run"))
                .orElseThrow()
                .availability();
        assertThat(accepts("hashFiles()", run)).isFalse();
        assertThat(accepts(call("hashFiles", 1), run)).isTrue();
        assertThat(accepts(call("hashFiles", 255), run)).isTrue();
    }

    @Test
    void stepsThatRunInParallelAreLikeOtherSteps() {
        assertThat(Position.inWorkflow(List.of("jobs", "a", "steps", "[1]", "parallel", "[0]", "run")))
                .map(Position::key)
                .hasValue("jobs.<job_id>.steps[*].run");
    }

    @Test
    void whatIsDeepInAMatrixHasTheContextsOfTheMatrix() {
        assertThat(Position.inWorkflow(List.of("jobs", "a", "strategy", "matrix", "os", "[0]", "name")))
                .map(Position::key)
                .hasValue("jobs.<job_id>.strategy.matrix.<vector>");
        assertThat(Position.inWorkflow(List.of("jobs", "a", "strategy", "matrix", "include", "[0]", "os")))
                .map(Position::key)
                .hasValue("jobs.<job_id>.strategy.matrix.include[*]");
    }

    @Test
    void nothingIsKnownOfOtherKeys() {
        assertThat(Position.inWorkflow(List.of("jobs", "a", "made-up"))).isEmpty();
        assertThat(Position.inAction(List.of("name"))).isEmpty();
    }

    private static Stream<JsonNode> keys(String file) {
        return StreamSupport.stream(
                Facts.read("context-availability.json").path(file).spliterator(), false);
    }

    private static List<String> path(String key) {
        return Arrays.stream(key.replace("[*]", ".[0]").split("\\."))
                .map(name -> name.startsWith("<") ? "anything" : name)
                .toList();
    }

    private static void requireSame(Position position, JsonNode fact) {
        boolean expressions = fact.path("expressionsAllowed").asBoolean(true);
        Set<String> contexts = Facts.texts(fact.get("contexts")).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> functions = Facts.texts(fact.get("specialFunctions")).collect(Collectors.toSet());
        assertThat(position.takesExpressions()).isEqualTo(expressions);
        assertThat(position.kinds())
                .containsExactlyInAnyOrderElementsOf(
                        Facts.texts(fact.get("valueKinds")).map(KINDS::get).toList());
        for (String context : CONTEXTS) {
            assertThat(accepts(context, position.availability()))
                    .as("%s at %s", context, position)
                    .isEqualTo(expressions && contexts.contains(context));
        }
        for (String function : FUNCTIONS) {
            String call = function.equals("hashFiles") ? "hashFiles('a')" : function + "()";
            assertThat(accepts(call, position.availability()))
                    .as("%s at %s", function, position)
                    .isEqualTo(expressions && functions.contains(function));
        }
    }

    private static void requireCounts(String path, JsonNode facts) {
        Availability available =
                Position.inWorkflow(List.of(path.split("\\."))).orElseThrow().availability();
        Facts.properties(facts).forEach(fact -> {
            int most = fact.getValue().get(1).isNull()
                    ? 255
                    : fact.getValue().get(1).asInt();
            for (int count : List.of(0, 1, 255)) {
                assertThat(accepts(call(fact.getKey(), count), available))
                        .as("%d arguments of %s at %s", count, fact.getKey(), path)
                        .isEqualTo(count >= fact.getValue().get(0).asInt() && count <= most);
            }
        });
    }

    private static String call(String function, int count) {
        return function + "(" + "'a',".repeat(Math.max(0, count - 1)) + (count > 0 ? "'a'" : "") + ")";
    }

    /** Whether both the parser and the type checker let the expression pass. */
    private static boolean accepts(String expression, Availability available) {
        boolean parses;
        try {
            parses = Expressions.parse(expression, available) != null;
        } catch (ExpressionSyntaxException e) {
            parses = false;
        }
        boolean checks = wellFormed(expression)
                && TypeChecker.of(TypeScope.standard())
                        .check(Expressions.parse(expression), available)
                        .isEmpty();
        assertThat(checks).as(expression).isEqualTo(parses);
        return parses;
    }

    private static boolean wellFormed(String expression) {
        try {
            return Expressions.parse(expression) != null;
        } catch (ExpressionSyntaxException e) {
            return false;
        }
    }
}
