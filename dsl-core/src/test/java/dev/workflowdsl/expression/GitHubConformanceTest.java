package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** GitHub's own test cases for implementations of the expression language. */
final class GitHubConformanceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void allCasesOfGitHubAreThere() {
        assertThat(cases()).hasSize(1020);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithGitHub() {
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), c::verify));
    }

    private static List<Case> cases() {
        Path directory = SharedMaterial.path("conformance", "github-expressions");
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(GitHubConformanceTest::casesOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> casesOf(Path file) {
        try {
            return JSON.readTree(file.toFile()).properties().stream()
                    .flatMap(group -> group.getValue()
                            .valueStream()
                            .map(json -> new Case(file.getFileName() + " " + group.getKey(), json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Case(String group, JsonNode json) {
        String name() {
            return group + ": " + json.get("expr").asText();
        }

        void verify() {
            if (json.has("err")) {
                verifyError(json.get("err"));
            } else {
                verifyResult(json.get("result"));
            }
        }

        private void verifyResult(JsonNode result) {
            Data expected = data(result.get("value"));
            Data actual = evaluate();
            assertThat(actual.kind().label()).isEqualTo(result.get("kind").asText());
            if (expected instanceof Data.Num number) {
                assertThat(actual.toNumber() == number.value())
                        .as("%s == %s", actual, number)
                        .isTrue();
            } else {
                assertThat(actual.toJson()).isEqualTo(expected.toJson());
            }
        }

        private void verifyError(JsonNode error) {
            Throwable thrown = catchThrowableOfType(RuntimeException.class, this::evaluate);
            assertThat(kind(thrown)).isEqualTo(error.get("kind").asText());
            assertThat(thrown).hasMessageContaining(error.get("value").asText());
        }

        private static String kind(Throwable thrown) {
            if (thrown instanceof ExpressionSyntaxException syntax) {
                return syntax.phase() == ExpressionSyntaxException.Phase.LEXING ? "lexing" : "parsing";
            }
            return thrown instanceof ExpressionEvaluationException ? "evaluation" : String.valueOf(thrown);
        }

        private Data evaluate() {
            Map<String, Data> contexts =
                    json.has("contexts") ? ((Data.Obj) data(json.get("contexts"))).properties() : Map.of();
            Node node = Expressions.parse(json.get("expr").asText(), Availability.of(contexts.keySet(), Set.of()));
            return Evaluator.of(contexts).evaluate(node);
        }

        private static Data data(JsonNode json) {
            return Data.ofJson(json.toString());
        }
    }
}
