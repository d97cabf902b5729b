package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workflowdsl.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds rulesets and each type of rule against what GitHub says of them. */
final class RulesetFactsTest {

    private final JsonNode facts = Facts.read("rulesets-api.json");

    private final FactShape body = FactShape.of(facts.path("body").path("fields"));

    /** The types by name. */
    private Map<String, JsonNode> types() {
        Map<String, JsonNode> types = new TreeMap<>();
        facts.path("rule_types").forEach(type -> types.put(type.path("type").asText(), type));
        return types;
    }

    @Test
    void knowsEveryTypeOfRule() {
        assertThat(Arrays.stream(RuleType.values()).map(RuleType::type))
                .containsExactlyInAnyOrderElementsOf(types().keySet());
        assertThat(RuleType.values()).hasSize(23);
    }

    @TestFactory
    Stream<DynamicTest> knowsTheParametersOfEachType() {
        return types().entrySet().stream()
                .map(type -> dynamicTest(
                        type.getKey(),
                        () -> assertThat(describe(
                                        RuleType.of(type.getKey()).orElseThrow().parameters()))
                                .isEqualTo(
                                        type.getValue().path("parameters").isNull()
                                                ? JsonNodeFactory.instance.arrayNode()
                                                : type.getValue().path("parameters"))));
    }

    @TestFactory
    Stream<DynamicTest> knowsTheTargetsOfEachType() {
        return types().entrySet().stream()
                .map(type -> dynamicTest(
                        type.getKey(),
                        () -> assertThat(
                                        RuleType.of(type.getKey()).orElseThrow().targets())
                                .extracting(Ruleset.Target::toString)
                                .containsExactlyInAnyOrderElementsOf(
                                        Facts.texts(type.getValue().path("targets"))
                                                .toList())));
    }

    /** The shape as the facts say it. */
    private static ArrayNode describe(Shape.Fields fields) {
        ArrayNode described = JsonNodeFactory.instance.arrayNode();
        for (Shape.Field field : fields.fields()) {
            ObjectNode object = described.addObject();
            object.put("name", field.name()).put("required", field.required());
            describe(object, field.shape());
        }
        return described;
    }

    private static void describe(ObjectNode object, Shape shape) {
        if (shape instanceof Shape.Bool) {
            object.put("type", "boolean");
        } else if (shape instanceof Shape.Whole whole) {
            object.put("type", "integer");
            whole.range().ifPresent(range -> object.put("min", range.min()).put("max", range.max()));
        } else if (shape instanceof Shape.Text text) {
            object.put("type", "string");
            if (!text.allowed().isEmpty()) {
                text.allowed().forEach(object.putArray("allowed")::add);
            }
        } else if (shape instanceof Shape.Items items) {
            object.put("type", "array");
            describe(object.putObject("items"), items.item());
        } else {
            object.put("type", "object").set("fields", describe((Shape.Fields) shape));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyParameterOfEachTypeCanBeSaid() {
        return types().entrySet().stream()
                .map(type -> dynamicTest(type.getKey(), () -> {
                    List<JsonNode> said = parameters(type.getKey());
                    FactShape shape = FactShape.of(type.getValue().path("parameters"));
                    assertThat(said).as("rules of the type").isNotEmpty();
                    assertThat(FactShape.places(said)).isEqualTo(shape.places());
                    for (JsonNode parameters : said) {
                        assertThat(shape.violations(asSent(parameters))).isEmpty();
                    }
                }));
    }

    /** The parameters of all our rules of that type. */
    private static List<JsonNode> parameters(String type) {
        List<JsonNode> parameters = new ArrayList<>();
        Rulesets.FULL.stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.type().equals(type))
                .forEach(rule -> parameters.add(FactShape.json(rule.payload()).path("parameters")));
        return parameters;
    }

    /** With numbers in place of what must be looked up. */
    private static JsonNode asSent(JsonNode json) {
        return FactShape.json(json.toString().replaceAll("\"\\{(?:team|user|app):[a-z-]+}\"", "42"));
    }

    @Test
    void saysEveryKeyOfARuleset() {
        Set<String> said = FactShape.places(Rulesets.FULL.stream()
                .map(ruleset -> FactShape.json(ruleset.payload()))
                .toList());

        assertThat(said.stream().filter(place -> !place.startsWith("rules[]")))
                .containsExactlyElementsOf(body.places());
        assertThat(said).contains("rules[].type", "rules[].parameters");
    }

    @TestFactory
    Stream<DynamicTest> everyRulesetIsOneThatGitHubTakes() {
        return Rulesets.FULL.stream()
                .map(ruleset -> dynamicTest(
                        ruleset.name(),
                        () -> assertThat(body.violations(asSent(FactShape.json(ruleset.payload()))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> limitsOfNumbersAreThoseOfGitHub() {
        List<DynamicTest> tests = new ArrayList<>();
        types().forEach((type, fact) -> fact.path("parameters").forEach(parameter -> {
            if (parameter.has("min")) {
                String key = parameter.path("name").asText();
                int min = parameter.path("min").asInt();
                int max = parameter.path("max").asInt();
                tests.add(dynamicTest(type + "." + key, () -> RuleLimits.check(key, min, max)));
            }
        }));
        return tests.stream();
    }

    @Test
    void knowsTheWordsOfRulesets() {
        assertThat(Arrays.stream(Ruleset.Target.values()).map(Ruleset.Target::toString))
                .containsExactlyElementsOf(
                        Facts.texts(facts.path("organisation").path("target_allowed"))
                                .toList());
        assertThat(words("target")).containsExactlyInAnyOrder("branch", "tag", "push");
        assertThat(Arrays.stream(Ruleset.Enforcement.values()).map(Ruleset.Enforcement::toString))
                .containsExactlyInAnyOrderElementsOf(words("enforcement"));
    }

    private Set<String> words(String key) {
        Set<String> words = new TreeSet<>();
        facts.path("body").path("fields").forEach(field -> {
            if (field.path("name").asText().equals(key)) {
                words.addAll(Facts.texts(field.path("allowed")).toList());
            }
        });
        return words;
    }

    @Test
    void knowsWhichRulesOrganisationsDoNotHave() {
        assertThat(Arrays.stream(RuleType.values())
                        .filter(RuleType::isForRepositoriesOnly)
                        .map(RuleType::type))
                .containsExactlyInAnyOrderElementsOf(
                        Facts.texts(facts.path("organisation").path("rule_types_missing_in_org"))
                                .toList());
    }

    @Test
    void dropsWhatGitHubOnlyAnswers() {
        ObjectNode answer = (ObjectNode) FactShape.json(Rulesets.FULL_TAG.payload());
        Facts.texts(facts.path("response_only")).forEach(key -> answer.put(key, "x"));

        assertThat(Ruleset.read(answer.toString())).isEqualTo(Rulesets.FULL_TAG);
    }

    @Test
    void callsWhatGitHubOffers() {
        Set<String> offered = Stream.iterate(0, i -> i + 1)
                .limit(facts.path("operations").size())
                .map(facts.path("operations")::get)
                .map(operation -> operation.path("method").asText() + " "
                        + operation.path("path").asText().replace("{owner}/{repo}", "acme/app"))
                .collect(Collectors.toSet());

        ApiCall call = Rulesets.FULL_TAG.calls("acme/app").get(0);

        assertThat(offered)
                .contains(
                        call.method() + " " + call.path(),
                        "GET " + call.path(),
                        call.existing().orElseThrow().method() + " " + call.path() + "/{ruleset_id}");
    }
}
