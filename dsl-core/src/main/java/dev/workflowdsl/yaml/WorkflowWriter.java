package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;

/** Writes workflows, with their keys in the order of GitHub's documentation and a blank line between sections and jobs. */
final class WorkflowWriter {

    private final YamlText out;
    private final JobWriter jobs;

    WorkflowWriter(YamlText out) {
        this.out = out;
        this.jobs = new JobWriter(out);
    }

    void workflow(Workflow workflow) {
        out.openMapping();
        workflow.comment().ifPresent(out::comment);
        if (workflow.name().isPresent()) {
            ValueWriter.entry(out, "name", workflow.name().get());
        }
        if (workflow.description().isPresent()) {
            ValueWriter.entry(out, "description", workflow.description().get());
        }
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

    private void settings(Workflow workflow) {
        if (workflow.permissions().isPresent()) {
            section("permissions");
            PartsWriter.permissions(out, workflow.permissions().get());
        }
        if (!ValueWriter.isEmpty(workflow.env())) {
            section("env");
            ValueWriter.value(out, workflow.env());
        }
        if (workflow.defaults().isPresent()) {
            section("defaults");
            PartsWriter.defaults(out, workflow.defaults().get());
        }
        if (workflow.concurrency().isPresent()) {
            section("concurrency");
            PartsWriter.concurrency(out, workflow.concurrency().get());
        }
    }

    /** One event or a list of events without filters stands on the line of {@code on}; else each has its own. */
    void on(List<Event> events) {
        if (!areAllPlain(events)) {
            out.openMapping();
            for (Event event : events) {
                ValueWriter.entry(out, event.name(), event.configuration());
            }
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
            job.comment().ifPresent(out::comment);
            out.key(job.id());
            jobs.job(job);
        }
        out.closeMapping();
    }
}
