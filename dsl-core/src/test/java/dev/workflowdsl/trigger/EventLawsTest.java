package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the way from events to what stands in YAML and back. */
final class EventLawsTest {

    @Provide
    Arbitrary<Event> events() {
        return EventArbitraries.events();
    }

    @Provide
    Arbitrary<String> names() {
        return EventArbitraries.names();
    }

    @Provide
    Arbitrary<Value> configurations() {
        return EventArbitraries.configurations();
    }

    @Property
    void everyEventComesBackFromItsConfiguration(@ForAll("events") Event event) {
        assertThat(Event.named(event.name(), event.configuration()))
                .isEqualTo(event)
                .hasSameClassAs(event);
    }

    @Property
    void everyEventComesBackFromItsYaml(@ForAll("events") Event event) {
        assertThat(EventsRead.of("on:\n" + event.toString().indent(2)).events()).containsExactly(event);
    }

    @Example
    void computedDefaultsComeBackToo() {
        Event event = WorkflowCall.with(
                Input.string("a").defaultValue(Contexts.github().ref()),
                Input.number("b").defaultValue(Contexts.github().event()),
                Input.bool("c").defaultValue(Contexts.github().refProtected()));
        assertThat(Event.named("workflow_call", event.configuration())).isEqualTo(event);
    }

    @Property
    void whatIsMadeOfAnythingIsNotRefused(@ForAll("names") String name, @ForAll("configurations") Value configuration) {
        List<EventProblem> problems = new ArrayList<>();
        Optional<Event> event = Event.named(name, configuration, problems::add);
        if (event.isPresent()) {
            assertThat(Event.named(event.get().name(), event.get().configuration()))
                    .isEqualTo(event.get());
        } else {
            assertThat(problems).anyMatch(problem -> problem.kind() == EventProblem.Kind.REFUSED);
        }
    }

    @Property
    void refusesWhateverHasAPartThatIsRefused(
            @ForAll("names") String name, @ForAll("configurations") Value configuration) {
        List<EventProblem> problems = new ArrayList<>();
        Optional<Event> event = Event.named(name, configuration, problems::add);
        Optional<EventProblem> refused = problems.stream()
                .filter(problem ->
                        problem.kind() == EventProblem.Kind.REFUSED || problem.kind() == EventProblem.Kind.MISPLACED)
                .findFirst();
        if (refused.isPresent()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Event.named(name, configuration))
                    .withMessage(refused.get().message());
        } else {
            assertThat(Event.named(name, configuration)).isEqualTo(event.orElseThrow());
        }
    }

    @Property
    void everyProblemIsAboutAPartThatIsThere(
            @ForAll("names") String name, @ForAll("configurations") Value configuration) {
        var unused = Event.named(
                name,
                configuration,
                problem -> assertThat(at(configuration, problem.path()))
                        .as(problem.toString())
                        .isPresent());
    }

    private static Optional<Value> at(Value value, List<Object> path) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        Optional<Value> next = Optional.empty();
        if (value instanceof Mapping mapping && path.get(0) instanceof String key) {
            next = Optional.ofNullable(mapping.asMap().get(key));
        } else if (value instanceof Sequence list && path.get(0) instanceof Integer index) {
            next = Optional.of(list.items().get(index));
        }
        return next.flatMap(part -> at(part, path.subList(1, path.size())));
    }
}
