package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The types of the contexts against what is known of GitHub. */
final class ContextTableTest {

    @Test
    void everyPropertyHasItsType() {
        JsonNode contexts = Facts.read("context-properties.json").path("contexts");
        List<String> seen = new ArrayList<>();

        Facts.properties(contexts).forEach(context -> {
            seen.add(context.getKey());
            requireSame(
                    context.getKey(),
                    TypeScope.standard().type(context.getKey()).orElseThrow(),
                    context.getValue());
        });

        assertThat(TypeScope.standard().contexts()).containsOnlyKeys(seen);
    }

    @Test
    void strictContextsHaveNoOtherProperties() {
        JsonNode contexts = Facts.read("context-properties.json").path("contexts");

        Facts.properties(contexts)
                .filter(context -> context.getValue().path("strict").asBoolean())
                .forEach(context -> assertThat(((Type.Obj) TypeScope.standard()
                                        .type(context.getKey())
                                        .orElseThrow())
                                .property("made-up"))
                        .as(context.getKey())
                        .isEmpty());
    }

    private static void requireSame(String path, Type type, JsonNode fact) {
        String expected = fact.path("type").asText();
        if (expected.startsWith("map<")) {
            String values = expected.substring(4, expected.length() - 1);
            assertThat(((Type.Obj) type).others().map(Type::toString)).as(path).hasValue(values);
        } else if (expected.equals("map")) {
            requireSame(path + ".*", ((Type.Obj) type).others().orElseThrow(), fact.get("values"));
        } else {
            assertThat(type.toString()).as(path).isEqualTo(expected);
        }
        if (fact.path("values").isArray()) {
            assertThat(type)
                    .as(path)
                    .isEqualTo(Type.oneOf(Facts.texts(fact.get("values")).toList()));
        }
        Facts.properties(fact.path("properties")).forEach(property -> {
            Optional<Type> known = ((Type.Obj) type).property(property.getKey());
            assertThat(known).as(path + "." + property.getKey()).isPresent();
            requireSame(path + "." + property.getKey(), known.orElseThrow(), property.getValue());
        });
    }
}
