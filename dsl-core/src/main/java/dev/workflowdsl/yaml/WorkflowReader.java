package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

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
        workflow = fields.apply(workflow, "concurrency", (w, s) -> w.concurrency(PartsReader.concurrency(s)));
        workflow = fields.apply(workflow, "jobs", WorkflowReader::jobs);
        workflow = fields.extras(workflow, Workflow::extra);
        return root.file().commentAtTop(root.node()).map(workflow::comment).orElse(workflow);
    }

    private static Workflow on(Workflow workflow, Spot spot) {
        Workflow started = workflow;
        if (spot.isMapping()) {
            for (Spot.Keyed entry : spot.entries("on")) {
                started = event(
                        started,
                        entry.name(),
                        entry.key(),
                        entry.value(),
                        entry.value().value());
            }
        } else {
            for (Spot item : spot.itemsOrOne("on")) {
                Workflow before = started;
                started = item.attempt(() -> bareEvent(before, item)).orElse(before);
            }
        }
        return started;
    }

    /** An event that is only named; a schedule has no times then. */
    private static Workflow bareEvent(Workflow workflow, Spot spot) {
        String name = spot.name("event");
        Value nothing = name.equals("schedule") ? Sequence.empty() : new Value.Null();
        return event(workflow, name, spot, spot, nothing);
    }

    private static Workflow event(Workflow workflow, String name, Spot at, Spot configuration, Value value) {
        return Event.named(name, value, problem -> EventProblems.report(problem, at, configuration))
                .flatMap(event -> at.attempt(() -> workflow.on(event)))
                .orElse(workflow);
    }

    private static Workflow jobs(Workflow workflow, Spot spot) {
        List<AnyJob> jobs = new ArrayList<>();
        for (Spot.Keyed entry : spot.entries("jobs")) {
            entry.value().attempt(() -> JobReader.job(entry)).ifPresent(jobs::add);
        }
        return workflow.jobs(jobs);
    }
}
