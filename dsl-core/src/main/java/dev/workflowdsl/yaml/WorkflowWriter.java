package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Pinning;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes workflows, with their keys in the order of GitHub's documentation and a blank line between sections and jobs. */
final class WorkflowWriter {

    private final YamlText out;
    private final JobWriter jobs;

    WorkflowWriter(YamlText out, Pinning pinning) {
        this.out = out;
        this.jobs = new JobWriter(out, pinning);
    }

    void workflow(Workflow workflow) {
        out.openMapping();
        workflow.comment().ifPresent(out::comment);
        ValueWriter.text(out, "name", workflow.name());
        ValueWriter.text(out, "description", workflow.description());
        ValueWriter.entry(out, "run-name", workflow.runName());
        if (!workflow.on().isEmpty()) {
            section("on");
            on(workflow.on());
        }
        settings(workflow);
        for (String key : workflow.extra().keys()) {
            section(key);
            ValueWriter.value(out, workflow.extra().get(key).orElseThrow());
        }
        if (!workflow.jobs().isEmpty()) {
            section("jobs");
            jobs(workflow.jobs());
        }
        out.closeMapping();
    }

    private void section(String key) {
        out.blankLine();
        out.key(key);
    }

    private <T> void section(String key, Optional<T> part, BiConsumer<YamlText, T> writer) {
        if (part.isPresent()) {
            section(key);
            writer.accept(out, part.get());
        }
    }

    private void settings(Workflow workflow) {
        section("permissions", workflow.permissions(), PartsWriter::permissions);
        if (!ValueWriter.isEmpty(workflow.env())) {
            section("env");
            ValueWriter.value(out, workflow.env());
        }
        section("defaults", workflow.defaults(), PartsWriter::defaults);
        section("concurrency", workflow.concurrency(), PartsWriter::concurrency);
    }

    /** One event or a list of events without filters stands on the line of {@code on}; else each has its own. */
    void on(List<Event> events) {
        if (!areAllPlain(events)) {
            out.openMapping();
            events.forEach(this::event);
            out.closeMapping();
        } else if (events.size() == 1) {
            out.string(events.get(0).name());
        } else {
            out.openFlowSequence();
            for (Event event : events) {
                out.string(event.name());
            }
            out.closeFlowSequence();
        }
    }

    void event(Event event) {
        if (event instanceof Schedule schedule) {
            out.key(schedule.name());
            out.openSequence();
            ((Sequence) schedule.configuration()).items().forEach(this::cron);
            out.closeSequence();
        } else {
            ValueWriter.entry(out, event.name(), event.configuration());
        }
    }

    /** Times are quoted throughout, not only those that begin with an asterisk, which YAML would take for an alias. */
    private void cron(Value entry) {
        out.openMapping();
        entry.entries().forEach((key, value) -> {
            out.key(key);
            if (key.equals("cron")) {
                out.quoted(value.toString());
            } else {
                ValueWriter.value(out, value);
            }
        });
        out.closeMapping();
    }

    private static boolean areAllPlain(List<Event> events) {
        for (Event event : events) {
            if (!(event.configuration() instanceof Value.Null)) {
                return false;
            }
        }
        return true;
    }

    private void jobs(List<AnyJob> all) {
        out.openMapping();
        boolean first = true;
        for (AnyJob job : all) {
            if (!first) {
                out.blankLine();
            }
            first = false;
            if (job.comment().isPresent()) {
                out.comment(job.comment().get());
            }
            out.key(job.id());
            jobs.job(job);
        }
        out.closeMapping();
    }
}
