package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole workflow. */
final class WorkflowReader {

    private static final List<String> KEYS =
            List.of("name", "description", "run-name", "on", "permissions", "env", "defaults", "concurrency", "jobs");

    private WorkflowReader() {}

    static Workflow workflow(Workflow empty, Spot root) {
        Fields fields = Fields.of(root, "the workflow", KEYS);
        Workflow workflow = empty;
        workflow = fields.apply(workflow, "name", (w, s) -> w.name(s.constant("name of the workflow")));
        workflow = fields.apply(workflow, "description", (w, s) -> w.description(s.constant("description")));
        workflow = fields.apply(workflow, "run-name", (w, s) -> w.runName(s.text("run-name")));
        workflow = fields.apply(workflow, "on", WorkflowReader::on);
        workflow = fields.apply(workflow, "permissions", (w, s) -> w.permissions(PartsReader.permissions(s)));
        workflow = fields.apply(workflow, "env", (w, s) -> PartsReader.env(w, s, Workflow::env, Workflow::env));
        workflow = fields.apply(workflow, "defaults", (w, s) -> w.defaults(PartsReader.defaults(s)));
        workflow = fields.apply(
                workflow, "concurrency", (w, s) -> isEmpty(s) ? w : w.concurrency(PartsReader.concurrency(s)));
        workflow = fields.apply(workflow, "jobs", WorkflowReader::jobs);
        workflow = fields.extras(workflow, Workflow::extra);
        return root.file().commentAtTop(root.node()).map(workflow::comment).orElse(workflow);
    }

    /** GitHub takes an empty group for a workflow, and none for a job. */
    private static boolean isEmpty(Spot spot) {
        return spot.isScalar() && spot.text("concurrency group").isEmpty();
    }

    private static Workflow on(Workflow workflow, Spot spot) {
        Map<String, Event> events = new LinkedHashMap<>();
        if (spot.isMapping()) {
            for (Spot.Keyed entry : spot.entries("on")) {
                event(entry.name(), entry.key(), Optional.of(entry.value()))
                        .ifPresent(event -> events.put(event.name(), event));
            }
        } else {
            for (Spot item : spot.itemsOrOne("on")) {
                item.attempt(() -> event(item.name("event"), item, Optional.empty()))
                        .flatMap(event -> event)
                        .ifPresent(event -> add(events, event, item));
            }
        }
        return workflow.on(events.values().toArray(Event[]::new));
    }

    /** A list may name an event twice, which the keys of a mapping cannot. */
    private static void add(Map<String, Event> events, Event event, Spot item) {
        if (events.putIfAbsent(event.name(), event) != null) {
            item.report(
                    ReadProblem.DUPLICATE_KEY,
                    "event \"" + event.name() + "\" is there twice, and GitHub knows one of each",
                    "keep one of the two");
        }
    }

    private static Optional<Event> event(String name, Spot at, Optional<Spot> configuration) {
        return Event.named(
                name,
                configuration.map(Spot::value).orElseGet(() -> nothing(name)),
                new EventProblems(at, configuration.orElse(at))::report);
    }

    /** What an event has that is only named; a schedule has no times then. */
    private static Value nothing(String name) {
        return name.equals("schedule") ? Sequence.empty() : new Value.Null();
    }

    private static Workflow jobs(Workflow workflow, Spot spot) {
        List<AnyJob> jobs = new ArrayList<>();
        for (Spot.Keyed entry : spot.entries("jobs")) {
            boolean named = entry.key()
                    .attempt(() -> Job.of(entry.name(), Runner.missing()))
                    .isPresent();
            // A job whose id cannot be one is left out, but what is wrong with it besides is told.
            Spot.Keyed job = named ? entry : new Spot.Keyed("job", entry.key(), entry.value());
            entry.value()
                    .attempt(() -> JobReader.job(job))
                    .filter(read -> named)
                    .ifPresent(jobs::add);
        }
        return workflow.jobs(jobs);
    }
}
