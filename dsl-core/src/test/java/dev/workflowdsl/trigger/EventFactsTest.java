package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event of GitHub has its class, with the activities and filters it has and no others. */
final class EventFactsTest {

    /** All methods of any event that set what stands behind the event's name. */
    private static final Set<String> SETTERS = Set.of(
            "types", "type", "branches", "tags", "paths", "names", "versions", "input", "output", "secret", "cron");

    private static final List<String> KEYS = List.of(
            "types",
            "branches",
            "branches-ignore",
            "tags",
            "tags-ignore",
            "paths",
            "paths-ignore",
            "workflows",
            "names",
            "versions",
            "inputs",
            "outputs",
            "secrets");

    static Stream<EventFacts> events() throws IOException {
        JsonNode facts = new ObjectMapper()
                .readTree(SharedMaterial.path("facts")
                        .resolve("webhook-events.json")
                        .toFile());
        return facts.get("events").properties().stream().map(event -> new EventFacts(event.getKey(), event.getValue()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasAFinalPublicClassNamedAfterIt(EventFacts event) throws ReflectiveOperationException {
        assertThat(event.type()).isPublic().isFinal().isAssignableTo(Event.class);
        assertThat(event.value().name()).isEqualTo(event.name());
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasExactlyItsActivities(EventFacts event) throws ReflectiveOperationException {
        assertThat(event.activities()).isEqualTo(event.texts("types"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasExactlyItsFilters(EventFacts event) {
        Set<String> expected = new TreeSet<>();
        Stream.of("branches", "tags", "paths")
                .filter(filter -> event.facts().get("filters").get(filter).asBoolean())
                .forEach(expected::add);
        if (event.facts().path("freeTypes").asBoolean()) {
            expected.add("types");
        } else if (!event.texts("types").isEmpty()) {
            expected.addAll(List.of("types", "type"));
        }
        for (String key : event.texts("otherKeys")) {
            // The names of the other workflows are required, so the factory takes them.
            if (!key.equals("workflows")) {
                expected.add(
                        Set.of("inputs", "outputs", "secrets").contains(key)
                                ? key.substring(0, key.length() - 1)
                                : key);
            }
        }
        if (event.facts().has("listOf")) {
            expected.add("cron");
        }
        assertThat(event.setters()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isNullWithoutFiltersWhereGitHubAllowsThat(EventFacts event) throws ReflectiveOperationException {
        boolean mayBeNull = event.facts().get("nullAllowed").asBoolean();
        boolean isNull = event.value().configuration().equals(new Value.Null());
        assertThat(isNull).isEqualTo(mayBeNull && !event.name().equals("workflow_run"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadWithExactlyItsKeys(EventFacts event) {
        Set<String> expected = new TreeSet<>();
        for (String filter : List.of("branches", "tags", "paths")) {
            if (event.facts().get("filters").get(filter).asBoolean()) {
                expected.addAll(List.of(filter, filter + "-ignore"));
            }
        }
        if (event.facts().path("freeTypes").asBoolean() || !event.texts("types").isEmpty()) {
            expected.add("types");
        }
        expected.addAll(event.texts("otherKeys"));
        assertThat(event.keysThatAreRead()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadWithExactlyItsActivities(EventFacts event) {
        for (String type : event.texts("types")) {
            List<EventProblem> problems = new ArrayList<>();
            Value types = Value.of(Map.of("types", List.of(type, "x" + type)));
            assertThat(Event.named(event.name(), types, problems::add)).isPresent();
            assertThat(problems)
                    .filteredOn(problem -> problem.path().contains("types"))
                    .extracting(EventProblem::path, EventProblem::kind)
                    .containsExactly(tuple(List.of("types", 1), EventProblem.Kind.UNKNOWN));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void knowsTheLineThatMadeIt(EventFacts event) throws ReflectiveOperationException {
        assertThat(event.value().origin())
                .hasValueSatisfying(origin -> assertThat(origin.className()).isEqualTo(EventFacts.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isNoOtherEvent(EventFacts event) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherEvent.of(event.name()))
                .withMessage("event \"" + event.name()
                        + "\" has a class of its own, which checks its filters: use that one, named in camel case");
    }

    /** What is known about one event. */
    record EventFacts(String name, JsonNode facts) {

        Class<?> type() {
            String simpleName = Arrays.stream(name.split("_"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .reduce("", String::concat);
            try {
                return Class.forName(Event.class.getPackageName() + "." + simpleName);
            } catch (ClassNotFoundException e) {
                throw new AssertionError("no class for event " + name, e);
            }
        }

        /** The event with as little as it can have. */
        Event value() throws ReflectiveOperationException {
            return switch (name) {
                case "schedule" -> Schedule.of(Cron.daily(6, 0));
                case "workflow_run" -> WorkflowRun.of("CI");
                case "workflow_dispatch" -> WorkflowDispatch.manual();
                default -> (Event) type().getMethod("any").invoke(null);
            };
        }

        List<String> activities() {
            return Arrays.stream(type().getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Type"))
                    .flatMap(nested -> Arrays.stream(nested.getEnumConstants()))
                    .map(Object::toString)
                    .toList();
        }

        Set<String> setters() {
            Set<String> names = new TreeSet<>();
            for (Method method : type().getMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && SETTERS.contains(method.getName())) {
                    names.add(method.getName());
                }
            }
            return names;
        }

        /** Of all keys that some event has, those that are not unknown to this one. */
        Set<String> keysThatAreRead() {
            return name.equals("schedule")
                    ? Set.of()
                    : KEYS.stream().filter(this::isRead).collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isRead(String key) {
            List<EventProblem> problems = new ArrayList<>();
            assertThat(Event.named(name, Value.of(Map.of(key, List.of())), problems::add))
                    .isPresent();
            return problems.stream()
                    .noneMatch(problem -> problem.kind() == EventProblem.Kind.UNKNOWN
                            && problem.path().equals(List.of(key)));
        }

        List<String> texts(String key) {
            return StreamSupport.stream(facts.path(key).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
