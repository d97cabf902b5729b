package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes events of what YAML holds. */
final class EventReader {

    private EventReader() {}

    static Optional<Event> read(
            String name, Value configuration, Optional<Origin> origin, Consumer<? super EventProblem> problems) {
        Part part = Part.root("event \"" + name + "\"", configuration, problems);
        String known = name.toLowerCase(Locale.ROOT);
        if (!KnownEvents.contains(known)) {
            return other(name, part, origin);
        }
        if (!known.equals(name)) {
            part.refused("event \"" + name + "\" differs in case from GitHub's, which counts: write \"" + known + "\"");
        }
        return switch (known) {
            case "schedule" -> ScheduleReader.read(part, origin);
            case "workflow_call" -> Optional.of(CallReader.read(part, origin));
            case "workflow_dispatch" -> Optional.of(InputReader.readDispatch(part, origin));
            default -> KnownEvents.filtered(known).map(event -> FilterReader.read(event, part, origin));
        };
    }

    /** An event without a class; what its keys hold is not looked at. */
    private static Optional<Event> other(String name, Part part, Optional<Origin> origin) {
        if (part.made(() -> Names.requireId("event", name)).isEmpty()) {
            return Optional.empty();
        }
        part.unknown("event \"" + name + "\" is not known: "
                + NameIndex.of(KnownEvents.names()).advice(name, "name one that GitHub documents"));
        Mapping filters = part.isNull() ? Mapping.empty() : part.mapping();
        return Optional.of(new OtherEvent(name, origin, filters));
    }
}
