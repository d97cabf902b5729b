package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes events of what YAML holds. */
final class EventReader {

    private EventReader() {}

    static Optional<Event> read(
            String name, Value configuration, Optional<Origin> origin, Consumer<? super EventProblem> problems) {
        Optional<KnownEvents.Filtered> known = KnownEvents.filtered(name);
        if (known.isEmpty()) {
            problems.accept(
                    new EventProblem(List.of(), EventProblem.Kind.REFUSED, "event \"" + name + "\" cannot be read"));
        }
        return known.map(event -> event.event(origin, configuration.entries()));
    }
}
