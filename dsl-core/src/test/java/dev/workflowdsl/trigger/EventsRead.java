package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a workflow file, and what is wrong with them.
 *
 * @param problems begin with the name of the event in their path
 */
record EventsRead(List<Event> events, List<EventProblem> problems) {

    static EventsRead of(String workflow) {
        EventsRead read = new EventsRead(new ArrayList<>(), new ArrayList<>());
        Value on = YamlValues.of(workflow).entries().get("on").orElse(new Value.Null());
        if (on instanceof Mapping mapping) {
            mapping.forEach(read::add);
        } else if (on instanceof Sequence list) {
            list.items().forEach(name -> read.add(name.toString(), new Value.Null()));
        } else {
            read.add(on.toString(), on instanceof Value.Null ? on : new Value.Null());
        }
        return read;
    }

    private void add(String name, Value configuration) {
        Event.named(name, configuration, problem -> problems.add(below(name, problem)))
                .ifPresent(events::add);
    }

    private static EventProblem below(String name, EventProblem problem) {
        List<Object> path = new ArrayList<>(List.of(name));
        path.addAll(problem.path());
        return new EventProblem(path, problem.kind(), problem.message());
    }

    /** Those for which GitHub refuses the file. */
    List<EventProblem> faults() {
        return problems.stream()
                .filter(problem -> problem.kind() != EventProblem.Kind.DOUBTFUL)
                .toList();
    }
}
