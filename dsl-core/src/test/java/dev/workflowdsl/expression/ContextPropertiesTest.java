package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contexts with fixed properties, against what GitHub documents. */
final class ContextPropertiesTest {

    private static final Map<Class<?>, String> TYPES = Map.of(
            StringExpression.class, "string",
            BooleanExpression.class, "boolean",
            NumberExpression.class, "number",
            AnyExpression.class, "object");

    @Test
    void everyDocumentedPropertyOfGithubIsThereWithItsType() {
        assertThat(methods("github", Contexts.github()))
                .isEqualTo(facts("github", fact -> fact.path("documented").asBoolean()));
    }

    @Test
    void everyPropertyOfRunnerIsThereWithItsType() {
        assertThat(methods("runner", Contexts.runner())).isEqualTo(facts("runner", fact -> true));
    }

    @Test
    void everyPropertyOfStrategyIsThereWithItsType() {
        assertThat(methods("strategy", Contexts.strategy())).isEqualTo(facts("strategy", fact -> true));
    }

    @Test
    void everySimplePropertyOfJobIsThereWithItsType() {
        assertThat(methods("job", Contexts.job()))
                .isEqualTo(facts(
                        "job",
                        fact -> !fact.has("properties") && !fact.path("values").isObject()));
    }

    private static Map<String, String> facts(String context, Predicate<JsonNode> wanted) {
        JsonNode facts = Facts.read("context-properties.json");
        return Facts.properties(facts.path("contexts").path(context).path("properties"))
                .filter(property -> wanted.test(property.getValue()))
                .collect(Collectors.toMap(
                        property -> context + "." + property.getKey(),
                        property -> property.getValue().path("type").asText(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What each method yields, with the type that the method promises. */
    private static Map<String, String> methods(String context, Object instance) {
        return Arrays.stream(instance.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && TYPES.containsKey(method.getReturnType()))
                .collect(Collectors.toMap(
                        method -> call(method, instance).source(),
                        method -> TYPES.get(method.getReturnType()),
                        (one, other) -> context + " has two methods for the same property",
                        TreeMap::new));
    }

    private static Expression<?> call(Method method, Object instance) {
        try {
            return (Expression<?>) method.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
