package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in place of what GitHub answers, it is read, or refused with an exception of ours. */
final class WrongAnswersTest {

    @Property
    void aProtectionIsReadOrRefused(@ForAll("changes") List<Change> changes) {
        String json = changed(FactShape.json(Protections.FULL.payload()), changes);
        accepted(() -> BranchProtection.read("main", json).payload().toJson());
    }

    @Property
    void aRulesetIsReadOrRefused(@ForAll("changes") List<Change> changes) {
        String json = changed(FactShape.json(Rulesets.FULL_BRANCH.payload()), changes);
        accepted(() -> {
            Ruleset ruleset = Ruleset.read(json);
            assertThat(Ruleset.read(ruleset.payload().toJson())).isEqualTo(ruleset);
            if (ruleset instanceof BranchRuleset branches) {
                assertThat(branches.toBranchProtections()).isNotNull();
            }
            return ruleset;
        });
    }

    @Property
    void textIsReadOrRefused(@ForAll String text) {
        accepted(() -> BranchProtection.read("main", text).payload().toJson());
        accepted(() -> Ruleset.read(text).payload().toJson());
    }

    /** Another value at one of the places of the answer. */
    record Change(int place, String json) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "1e300",
                "7",
                "\"\"",
                "\"text\"",
                "[]",
                "[null]",
                "[\"a\"]",
                "[1]",
                "{}",
                "{\"enabled\": 1}",
                "{\"login\": 1}",
                "{\"slug\": \"A B\"}");
        return Combinators.combine(Arbitraries.integers().between(0, 1000), values)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static void accepted(Supplier<?> reading) {
        try {
            assertThat(reading.get()).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static String changed(JsonNode json, List<Change> changes) {
        for (Change change : changes) {
            List<Consumer<JsonNode>> places = new ArrayList<>();
            collect(json, places);
            if (!places.isEmpty()) {
                places.get(change.place() % places.size()).accept(FactShape.json(change.json()));
            }
        }
        return json.toString();
    }

    private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(value -> object.set(property.getKey(), value));
                collect(property.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(value -> array.set(index, value));
                collect(array.get(i), places);
            }
        }
    }
}
